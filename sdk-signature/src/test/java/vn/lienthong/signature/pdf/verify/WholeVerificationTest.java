package vn.lienthong.signature.pdf.verify;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CRLReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.message.Language;
import vn.lienthong.signature.Expectation;
import vn.lienthong.signature.VerificationRequest;
import vn.lienthong.signature.Verifier;
import vn.lienthong.signature.report.Acceptance;
import vn.lienthong.signature.report.ReportHtml;
import vn.lienthong.signature.report.ReportJson;
import vn.lienthong.signature.report.ReportText;
import vn.lienthong.signature.report.SignatureFormat;
import vn.lienthong.signature.report.SignatureLevel;
import vn.lienthong.signature.report.SignatureReport;
import vn.lienthong.signature.report.VerificationReport;
import vn.lienthong.signature.revocation.RevocationData;
import vn.lienthong.signature.revocation.RevocationFolder;
import vn.lienthong.signature.rule.Verdict;
import vn.lienthong.signature.trust.Hierarchy;
import vn.lienthong.signature.trust.TrustStore;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.pki.TestIdentity;
import vn.lienthong.testkit.pki.TestPki;
import vn.lienthong.testkit.pki.TrustFolder;
import vn.lienthong.testkit.pki.TsaFlaw;
import vn.lienthong.testkit.time.TestClock;

/** The whole way: a file, a trust folder, a report. */
class WholeVerificationTest {
    private final TestClock clock = TestClock.at("2026-11-22T08:00:00Z");
    private final TestPki pki = TestPki.start(clock);
    private final TestIdentity leader = pki.government().issue(SampleSubjects.leader());
    private final TestIdentity agency = pki.government().issue(SampleSubjects.agency());

    @TempDir
    Path directory;

    private TrustStore trust;
    private TrustFolder folder;

    @BeforeEach
    void writeTrust() throws IOException {
        folder = pki.writeTrust(directory.resolve("pki"));
        trust = TrustStore.ofFolders(List.of(folder.trust()), List.of(folder.intermediates()));
    }

    @org.junit.jupiter.api.AfterEach
    void stop() {
        pki.close();
    }

    private Verifier verifier() {
        return Verifier.offline(trust, RevocationFolder.read(folder.crl(), null), clock);
    }

    private VerificationReport verify(PdfDraft draft) {
        return verifier().verify(draft.write(directory));
    }

    private static List<String> rules(SignatureReport signature) {
        return signature.findings().stream().map(f -> f.rule()).toList();
    }

    private PdfDraft signed() {
        return PdfDraft.plain()
                .sign(
                        "Signature1",
                        "/SubFilter /ETSI.CAdES.detached /M (D:20261122140110+07'00')",
                        "/Rect [0 0 0 0]",
                        new TestCms(leader)::sign);
    }

    private TestCms stamped(TestIdentity signer, TsaFlaw... flaws) {
        return new TestCms(signer).unsigned(data -> withStamp(data, flaws));
    }

    private CMSSignedData withStamp(CMSSignedData data, TsaFlaw... flaws) {
        try {
            SignerInformation signer =
                    data.getSignerInfos().getSigners().iterator().next();
            ASN1Primitive token =
                    ASN1Primitive.fromByteArray(pki.government().tsa().stamp(signer.getSignature(), flaws));
            Attribute attribute = new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token));
            SignerInformation more = SignerInformation.replaceUnsignedAttributes(
                    signer, new AttributeTable(new org.bouncycastle.asn1.DERSet(attribute)));
            return CMSSignedData.replaceSigners(data, new SignerInformationStore(more));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void acceptsLeaderAndAgencyOffline() {
        VerificationReport report = verify(signed().sign("Signature2", new TestCms(agency)));

        assertThat(report.signatures())
                .allSatisfy(s -> assertThat(rules(s)).doesNotContain("SIG-PATH-NONE", "SIG-REV-NONE"));
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        assertThat(report.signatures()).allMatch(s -> s.trust().hierarchy() == Hierarchy.GOVERNMENT);
        assertThat(report.signatures().get(0).times().validAtSigning()).isTrue();
        assertThat(report.evidence().online()).isFalse();
        assertThat(report.evidence().items()).isNotEmpty();
    }

    @Test
    void sg36WithoutStatusNothingIsValid() {
        VerificationReport report =
                Verifier.offline(trust, RevocationData.none(), clock).verify(signed().write(directory));

        assertThat(rules(report.signatures().get(0))).contains("SIG-REV-NONE");
        assertThat(report.verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void aStrangerIsNotTrusted() {
        TestIdentity stranger = pki.lookAlike().issue(SampleSubjects.leader());
        VerificationReport report = verify(PdfDraft.plain().sign("Signature1", new TestCms(stranger)));

        assertThat(report.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(report.signatures().get(0).trust().hierarchy()).isEqualTo(Hierarchy.NONE);
        assertThat(report.signatures().get(0).crypto().integrity()).isTrue();
    }

    @Test
    void provesTimeByASignatureStamp() {
        VerificationReport report = verify(PdfDraft.plain().capacity(16_000).sign("Signature1", stamped(leader)));
        SignatureReport signature = report.signatures().get(0);

        assertThat(rules(signature)).doesNotContain("SIG-TIME-TST", "SIG-TIME-TST-UNTRUSTED");
        assertThat(signature.times().proven()).isEqualTo(clock.now());
        assertThat(signature.kind().level()).isEqualTo(SignatureLevel.B_T);
        assertThat(signature.timestamps()).hasSize(1);
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void sigTimeTstForAStampOverSomethingElse() {
        VerificationReport report =
                verify(PdfDraft.plain().capacity(16_000).sign("Signature1", stamped(leader, TsaFlaw.WRONG_IMPRINT)));

        assertThat(rules(report.signatures().get(0))).contains("SIG-TIME-TST");
        assertThat(report.verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void revokedLaterStaysValidWithAProvenTime() throws IOException {
        PdfDraft draft = PdfDraft.plain().capacity(16_000).sign("Signature1", stamped(leader));
        clock.advance(Duration.ofDays(30));
        leader.revoke(clock.now(), CRLReason.KEY_COMPROMISE);
        clock.advance(Duration.ofHours(1));
        folder = pki.writeTrust(directory.resolve("later"));

        VerificationReport report = verify(draft);

        assertThat(rules(report.signatures().get(0))).contains("SIG-REV-LATER");
        assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void provesLevelBLtAndBLtaFromTheDocumentAlone() {
        PdfDraft draft = PdfDraft.plain().capacity(16_000).sign("Signature1", stamped(leader));
        store(draft, pki.government().issuing().crl(), pki.government().root().crl());
        Verifier bare = Verifier.offline(trust, RevocationData.none(), clock);

        VerificationReport lt = bare.verify(draft.write(directory));
        assertThat(lt.verdict()).isEqualTo(Verdict.VALID);
        assertThat(lt.signatures().get(0).kind().level()).isEqualTo(SignatureLevel.B_LT);

        draft.sign(
                "Timestamp1",
                "/SubFilter /ETSI.RFC3161",
                "/Rect [0 0 0 0]",
                covered -> pki.government().tsa().stamp(covered));
        VerificationReport lta = bare.verify(draft.write(directory));
        assertThat(lta.verdict()).isEqualTo(Verdict.VALID);
        assertThat(lta.signatures().get(0).kind().level()).isEqualTo(SignatureLevel.B_LTA);
        assertThat(lta.signatures().get(1).kind().format()).isEqualTo(SignatureFormat.DOC_TIMESTAMP);
    }

    private static void store(PdfDraft draft, byte[]... crls) {
        Map<Integer, String> objects = new TreeMap<>();
        StringBuilder list = new StringBuilder();
        for (byte[] crl : crls) {
            int number = draft.fresh();
            list.append(number).append(" 0 R ");
            objects.put(number, PdfDraft.stream(new String(crl, StandardCharsets.ISO_8859_1)));
        }
        objects.put(1, draft.object(1).replace("/Pages", "/DSS << /CRLs [" + list + "] >> /Pages"));
        draft.revise(objects);
    }

    @Test
    void sigPdfNumberInsertedUnderTheSealOfAnAgency() {
        PdfDraft draft = signed();
        int note = draft.fresh();
        draft.annotate(note, "<< /Type /Annot /Subtype /FreeText /Rect [50 780 150 795] /Contents (45/QD-SVD) >>");
        draft.sign("Signature2", new TestCms(agency));

        VerificationReport report = verify(draft);

        assertThat(rules(report.signatures().get(0)))
                .contains("SIG-PDF-NUMBER-INSERTED")
                .doesNotContain("SIG-PDF-CHANGED-ANNOTATION");
        assertThat(report.verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void aLargeNoteUnderTheSealIsStillInvalid() {
        PdfDraft draft = signed();
        int note = draft.fresh();
        draft.annotate(note, "<< /Type /Annot /Subtype /FreeText /Rect [0 0 595 400] /Contents (x) >>");
        draft.sign("Signature2", new TestCms(agency));

        assertThat(verify(draft).verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void onlyATimeStampIsUnsigned() {
        PdfDraft draft = PdfDraft.plain()
                .capacity(16_000)
                .sign(
                        "Timestamp1",
                        "/SubFilter /ETSI.RFC3161",
                        "/Rect [0 0 0 0]",
                        covered -> pki.government().tsa().stamp(covered));

        VerificationReport report = verify(draft);

        assertThat(report.verdict()).isEqualTo(Verdict.UNSIGNED);
        assertThat(report.signatures()).hasSize(1);
        assertThat(report.signatures().get(0).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void sg41AnExpectationNeverChangesTheVerdict() {
        Path file = signed().write(directory);
        Expectation met = Expectation.builder()
                .hierarchy(Hierarchy.GOVERNMENT)
                .count(1)
                .level(SignatureLevel.B_B)
                .wholeDocument()
                .build();
        Expectation missed = Expectation.builder()
                .hierarchy(Hierarchy.NATIONAL)
                .count(2)
                .level(SignatureLevel.B_LT)
                .signer(Expectation.Signer.taxCode("0000000000"))
                .build();

        VerificationReport accepted = verifier().verify(file, request(file, met));
        VerificationReport refused = verifier().verify(file, request(file, missed));

        assertThat(accepted.acceptance()).isEqualTo(Acceptance.ACCEPTED);
        assertThat(refused.acceptance()).isEqualTo(Acceptance.REFUSED);
        assertThat(refused.verdict()).isEqualTo(Verdict.VALID);
        assertThat(refused.findings().stream().map(f -> f.rule()))
                .contains("SIG-EXPECT-HIERARCHY", "SIG-EXPECT-SIGNER", "SIG-EXPECT-COUNT", "SIG-EXPECT-LEVEL");
    }

    private static VerificationRequest request(Path file, Expectation expectation) {
        return VerificationRequest.builder(Content.of(file))
                .expectation(expectation)
                .build();
    }

    @Test
    void sg44TheSameReportGivesTheSameOctets() {
        Path file = signed().sign("Signature2", new TestCms(agency)).write(directory);

        assertThat(json(verifier().verify(file))).isEqualTo(json(verifier().verify(file)));
    }

    private static byte[] json(VerificationReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report, out);
        return out.toByteArray();
    }

    @Test
    void writesTheMembersOfTheContract() {
        JsonObject json = ReportJson.toJson(verify(signed()));

        assertThat(json.keySet())
                .containsExactly("verdict", "acceptance", "document", "signatures", "findings", "evidence");
        JsonObject signature = json.getJsonArray("signatures").getJsonObject(0);
        assertThat(signature.keySet())
                .containsExactly(
                        "index",
                        "field",
                        "verdict",
                        "signedRevisionVerdict",
                        "format",
                        "level",
                        "hierarchy",
                        "signer",
                        "claimedTime",
                        "provenTime",
                        "validAtSigning",
                        "integrity",
                        "digestAlgorithm",
                        "signatureAlgorithm",
                        "keyBits",
                        "coverage",
                        "path",
                        "timestamps",
                        "findings");
        assertThat(signature.getString("claimedTime")).isEqualTo("2026-11-22T07:01:10Z");
        assertThat(signature.getString("signatureAlgorithm")).isEqualTo("RSA-PKCS1-v1_5");
        assertThat(signature.getJsonObject("coverage").keySet())
                .containsExactly("revision", "revisions", "wholeDocument", "changes");
        assertThat(json.getJsonObject("evidence").keySet())
                .containsExactly("checkedAt", "verificationTime", "policyId", "online", "items", "trust", "engine");
    }

    @Test
    void aPageForPeopleCarriesTheLawsBlockAndNoMarkupOfTheDocument() {
        Path file = PdfDraft.plain()
                .sign(
                        "<script>alert(1)</script>",
                        "/SubFilter /ETSI.CAdES.detached",
                        "/Rect [0 0 0 0]",
                        new TestCms(leader)::sign)
                .write(directory);
        VerificationReport report = verifier()
                .verify(
                        file,
                        VerificationRequest.builder(Content.of(file))
                                .name("<b>x</b>.pdf")
                                .build());

        String vi = ReportHtml.of(report, Language.VI);
        assertThat(vi)
                .contains("Chữ ký số hợp lệ", "Đơn vị cấp chứng thư", "Thời hạn chứng thư", "&lt;b&gt;x&lt;/b&gt;.pdf");
        assertThat(vi).doesNotContain("<script", "<b>");
        assertThat(ReportHtml.of(report, Language.EN)).contains("Certificate period");
        assertThat(ReportText.of(report, Language.VI)).contains("Toàn bộ tài liệu");
    }

    @Test
    void sigInFormatForAnythingElse() {
        VerificationReport report = verifier()
                .verify(VerificationRequest.builder(Content.ofUtf8("xin chào")).build());

        assertThat(report.findings().hasRule("SIG-IN-FORMAT")).isTrue();
        assertThat(report.verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void verifiesAsOfAnotherInstant() {
        Path file = signed().write(directory);
        Instant longAfter = Instant.parse("2046-01-01T00:00:00Z");

        VerificationReport report = verifier()
                .verify(
                        file,
                        VerificationRequest.builder(Content.of(file))
                                .at(longAfter)
                                .build());

        assertThat(report.verdict()).isNotEqualTo(Verdict.VALID);
    }
}
