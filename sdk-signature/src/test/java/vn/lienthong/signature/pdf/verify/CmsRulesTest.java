package vn.lienthong.signature.pdf.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.signature.report.SignatureFormat;
import vn.lienthong.signature.report.SignatureLevel;
import vn.lienthong.signature.rule.Verdict;

/** Signature specification 7.6 and 4.4, for the value of a PDF signature. */
class CmsRulesTest extends PdfVerifyTest {
    private PdfVerifier.Result signedBy(TestCms cms) {
        return verify(PdfDraft.plain().sign("Signature1", cms));
    }

    private PdfVerifier.Result signedAs(String value, TestCms cms) {
        return verify(PdfDraft.plain().sign("Signature1", value, "/Rect [0 0 0 0]", cms::sign));
    }

    private static void assertThatIt(PdfVerifier.Result result, Verdict verdict, String rule) {
        assertThat(rules(result, 0)).contains(rule);
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    @Test
    void sigCmsNoSigner() {
        assertThatIt(signedBy(leader().signers(0)), Verdict.INVALID, "SIG-CMS-NO-SIGNER");
    }

    @Test
    void sigCmsSignerCount() {
        assertThatIt(signedBy(leader().signers(2)), Verdict.INVALID, "SIG-CMS-SIGNER-COUNT");
    }

    @Test
    void sigCmsEcontent() {
        assertThatIt(signedBy(leader().encapsulated()), Verdict.INVALID, "SIG-CMS-ECONTENT");
    }

    @Test
    void sigCmsNoAttributes() {
        assertThatIt(signedBy(leader().withoutAttributes()), Verdict.INDETERMINATE, "SIG-CMS-NO-ATTRIBUTES");
    }

    @Test
    void sigCmsEssMissingFallsToPdfCms() {
        PdfVerifier.Result result = signedBy(leader().withoutEss());

        assertThatIt(result, Verdict.VALID, "SIG-CMS-ESS-MISSING");
        assertThat(result.signatures().get(0).kind().format()).isEqualTo(SignatureFormat.PDF_CMS);
        assertThat(result.signatures().get(0).kind().level()).isNull();
    }

    @Test
    void sigCmsEssMismatch() {
        assertThatIt(signedBy(leader().meaning(AGENCY.certificate())), Verdict.INDETERMINATE, "SIG-CMS-ESS-MISMATCH");
    }

    @Test
    void sigCryptoDigest() {
        assertThatIt(signedBy(leader().statedDigest(new byte[32])), Verdict.INVALID, "SIG-CRYPTO-DIGEST");
    }

    @Test
    void sigCryptoSignature() {
        PdfVerifier.Result result = signedBy(leader().spoil(cms -> {
            cms[cms.length - 1] ^= 1;
            return cms;
        }));

        assertThatIt(result, Verdict.INVALID, "SIG-CRYPTO-SIGNATURE");
        assertThat(result.signatures().get(0).crypto().integrity()).isFalse();
    }

    @Test
    void sigCmsAttributeForAMessageDigestThatIsNone() {
        assertThatIt(
                signedBy(leader().attribute(
                                new ASN1ObjectIdentifier("1.2.840.113549.1.9.4"), new ASN1ObjectIdentifier("1.2.3"))),
                Verdict.INVALID,
                "SIG-CMS-ATTRIBUTE");
    }

    @Test
    void sigAlgMismatchForAlgorithmProtectionThatSaysOtherwise() {
        var sha1 = new org.bouncycastle.asn1.x509.AlgorithmIdentifier(new ASN1ObjectIdentifier("1.3.14.3.2.26"));
        var protection = new org.bouncycastle.asn1.cms.CMSAlgorithmProtection(
                sha1, org.bouncycastle.asn1.cms.CMSAlgorithmProtection.SIGNATURE, sha1);

        assertThatIt(
                signedBy(leader().attribute(new ASN1ObjectIdentifier("1.2.840.113549.1.9.52"), protection)),
                Verdict.INVALID,
                "SIG-ALG-MISMATCH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA256withRSA", "SHA384withRSA", "SHA512withRSA", "SHA3-256withRSA"})
    void acceptsListedHashesWithRsa(String algorithm) {
        assertThatIt(signedBy(leader().algorithm(algorithm)), Verdict.VALID, "SIG-ALG-PKCS15");
    }

    @Test
    void acceptsPss() {
        PdfVerifier.Result result = signedBy(leader().algorithm("SHA256withRSAandMGF1"));

        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
        assertThat(result.signatures().get(0).crypto().signatureAlgorithm()).isEqualTo("RSA-PSS");
    }

    @Test
    void sigPdfLegacy() {
        PdfVerifier.Result result = signedAs("/SubFilter /adbe.pkcs7.detached", leader().withoutEss());

        assertThatIt(result, Verdict.VALID, "SIG-PDF-LEGACY");
        assertThat(result.signatures().get(0).kind().format()).isEqualTo(SignatureFormat.PDF_CMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/SubFilter /adbe.x509.rsa_sha1", "/SubFilter /khac.la", ""})
    void sigPdfSubfilter(String value) {
        assertThatIt(signedAs(value, leader()), Verdict.INDETERMINATE, "SIG-PDF-SUBFILTER");
    }

    @Test
    void sigAlgWeakHashForPkcs7Sha1() {
        PdfVerifier.Result result = verify(PdfDraft.plain()
                .sign(
                        "Signature1",
                        "/SubFilter /adbe.pkcs7.sha1",
                        "/Rect [0 0 0 0]",
                        covered -> leader().encapsulated().sign(sha1(covered))));

        assertThatIt(result, Verdict.INDETERMINATE, "SIG-ALG-WEAK-HASH");
        assertThat(result.signatures().get(0).crypto().integrity()).isTrue();
    }

    @Test
    void pkcs7Sha1OverOtherContentIsInvalid() {
        PdfVerifier.Result result = verify(PdfDraft.plain()
                .sign(
                        "Signature1",
                        "/SubFilter /adbe.pkcs7.sha1",
                        "/Rect [0 0 0 0]",
                        covered -> leader().encapsulated().sign(new byte[20])));

        assertThatIt(result, Verdict.INVALID, "SIG-CRYPTO-DIGEST");
    }

    @Test
    void theClaimedTimeIsVietnamTimeWithoutAnOffset() {
        PdfVerifier.Result result = signedAs("/SubFilter /ETSI.CAdES.detached /M (D:20261122140509)", leader());

        assertThat(result.signatures().get(0).times().claimed()).isEqualTo(Instant.parse("2026-11-22T07:05:09Z"));
        assertThat(rules(result, 0)).contains("SIG-TIME-CLAIMED");
    }

    @Test
    void sigTimeFuture() {
        assertThatIt(
                signedAs("/SubFilter /ETSI.CAdES.detached /M (D:20270101000000Z)", leader()),
                Verdict.INDETERMINATE,
                "SIG-TIME-FUTURE");
    }

    @Test
    void sigTimePlus7() {
        assertThatIt(
                signedAs("/SubFilter /ETSI.CAdES.detached /M (D:20261122150000Z)", leader()),
                Verdict.VALID,
                "SIG-TIME-PLUS7");
    }

    @Test
    void aLegacySignatureTakesTheSignedTimeFirst() {
        Instant signed = Instant.parse("2026-11-22T01:00:00Z");
        PdfVerifier.Result result =
                signedAs("/SubFilter /adbe.pkcs7.detached /M (D:20200101000000Z)", leader().signingTime(signed));

        assertThat(result.signatures().get(0).times().claimed()).isEqualTo(signed);
    }

    @Test
    void sigVisText() {
        assertThatIt(
                signedAs("/SubFilter /ETSI.CAdES.detached /Name (Nguoi Khac)", leader()),
                Verdict.VALID,
                "SIG-VIS-TEXT");
    }

    @Test
    void sigVisOrderWhenTheAgencySignsFirst() {
        PdfVerifier.Result result =
                verify(PdfDraft.plain().sign("Signature1", agency()).sign("Signature2", leader()));

        assertThat(rules(result)).contains("SIG-VIS-ORDER");
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void provesLevelBBOnlyWithoutAStamp() {
        assertThat(signedBy(leader()).signatures().get(0).kind().level()).isEqualTo(SignatureLevel.B_B);
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return java.security.MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
