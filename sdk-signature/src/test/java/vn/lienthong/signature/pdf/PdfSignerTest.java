package vn.lienthong.signature.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.core.error.KeyUnusableException;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.core.http.HttpTransport;
import vn.lienthong.core.http.Transport;
import vn.lienthong.signature.key.KeyDescription;
import vn.lienthong.signature.key.SignatureAlgorithm;
import vn.lienthong.signature.key.SigningKey;
import vn.lienthong.signature.pdf.visible.VisibleProfile;
import vn.lienthong.signature.pdf.visible.VisibleSignature;
import vn.lienthong.signature.time.TimestampClient;
import vn.lienthong.testkit.pki.CertificateFlaw;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.time.TestClock;

class PdfSignerTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"encrypted, SIG-DOC-ENCRYPTED", "xfa, SIG-DOC-XFA"})
    @DisplayName("SG-12: typed refusal, no output")
    void refusesWhatCannotBeSigned(String fixture, String code) throws Exception {
        assertRefused(code, fixture(fixture), PdfSigning.invisible(PadesLevel.B_B));
    }

    @Test
    @DisplayName("SG-12: a certification with P=1 forbids a further signature")
    void refusesAClosedDocument() throws Exception {
        Path closed = sign(
                fixture("incremental"),
                PdfSigning.builder(PadesLevel.B_B)
                        .certify(Certification.NO_CHANGES)
                        .build());

        assertRefused("SIG-DOC-CERTIFIED", closed, PdfSigning.invisible(PadesLevel.B_B));
    }

    @Test
    @DisplayName("SG-11: only the first signature can certify")
    void refusesALateCertification() throws Exception {
        Path signed = sign(fixture("incremental"), PdfSigning.invisible(PadesLevel.B_B));

        assertRefused(
                "SIG-DOC-CERTIFIED",
                signed,
                PdfSigning.builder(PadesLevel.B_B).certify(Certification.FORMS).build());
    }

    @Test
    @DisplayName("SG-12: a file whose cross-reference needs repair is refused, at every cut")
    void refusesACutFile() throws Exception {
        byte[] whole = Files.readAllBytes(fixture("libreoffice"));
        for (int length = whole.length - 20; length > 5; length -= whole.length / 25) {
            Path cut = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, length));
            assertRefused("SIG-DOC-DAMAGED", cut, PdfSigning.invisible(PadesLevel.B_B));
        }
    }

    @Test
    void refusesAFileWhoseTableIsShifted() throws Exception {
        String text = Files.readString(fixture("indirect-lists"), StandardCharsets.ISO_8859_1);
        Path shifted = folder.resolve("shifted.pdf");
        Files.writeString(
                shifted, text.replace("%\u00e2\u00e3", "%\u00e2\u00e3 and more"), StandardCharsets.ISO_8859_1);

        assertRefused("SIG-DOC-DAMAGED", shifted, PdfSigning.invisible(PadesLevel.B_B));
    }

    @Test
    void refusesWhatIsNoPdf() throws Exception {
        Path other = Files.writeString(folder.resolve("other.pdf"), "Văn bản thường");

        assertRefused("SIG-IN-FORMAT", other, PdfSigning.invisible(PadesLevel.B_B));
    }

    @Test
    void refusesToWriteOverItsInput() throws Exception {
        Path file = Files.copy(fixture("incremental"), folder.resolve("same.pdf"));

        assertThatThrownBy(() -> signer(SampleKeys.leader()).sign(file, file, PdfSigning.invisible(PadesLevel.B_B)))
                .isInstanceOf(SdkException.class);
        assertThat(file).hasSameBinaryContentAs(fixture("incremental"));
    }

    @Test
    @DisplayName("4.1: a seed value that is not met is a refusal, one that is met is obeyed")
    void obeysSeedValues() throws Exception {
        PdfSigning.Builder plain = PdfSigning.builder(PadesLevel.B_B).field("LanhDao");
        assertRefused("SIG-DOC-LOCKED", fixture("field-needs-reason"), plain.build());
        assertRefused("SIG-DOC-LOCKED", fixture("field-needs-sha512"), plain.build());
        assertRefused("SIG-DOC-LOCKED", fixture("incremental"), plain.build());

        Path signed =
                sign(fixture("field-needs-reason"), plain.reason("Ky duyet").build());

        assertThat(signed).exists();
    }

    @Test
    @DisplayName("4.1: the lock of a field becomes a FieldMDP of its signature")
    void carriesTheLockOver() throws Exception {
        Path signed = sign(
                fixture("field-with-lock"),
                PdfSigning.builder(PadesLevel.B_B).field("LanhDao").build());

        assertThat(Files.readString(signed, StandardCharsets.ISO_8859_1))
                .contains("/TransformMethod /FieldMDP")
                .contains("/Action /All");
    }

    @Test
    @DisplayName("4.1: table stays table, stream stays stream")
    void keepsTheKindOfCrossReference() throws Exception {
        assertThat(tail(sign(fixture("libreoffice"), PdfSigning.invisible(PadesLevel.B_B))))
                .contains("trailer");
        assertThat(tail(sign(fixture("object-streams"), PdfSigning.invisible(PadesLevel.B_B))))
                .contains("/Type /XRef")
                .doesNotContain("trailer");
    }

    @Test
    @DisplayName("4.1: an old version is raised to 1.7, a new one kept")
    void raisesTheVersion() throws Exception {
        assertThat(Files.readString(
                        sign(fixture("indirect-lists"), PdfSigning.invisible(PadesLevel.B_B)),
                        StandardCharsets.ISO_8859_1))
                .contains("/Version /1.7");
        assertThat(Files.readString(
                        sign(fixture("incremental"), PdfSigning.invisible(PadesLevel.B_B)),
                        StandardCharsets.ISO_8859_1))
                .doesNotContain("/Version");
    }

    @Test
    @DisplayName("SG-07: signing-certificate-v2, no signing-time, chain below the anchor, one signer")
    void writesTheAttributesOfTheBaseline() throws Exception {
        CMSSignedData cms = cms(sign(fixture("incremental"), PdfSigning.invisible(PadesLevel.B_B)));

        assertThat(cms.getSignerInfos()).hasSize(1);
        AttributeTable attributes = cms.getSignerInfos().iterator().next().getSignedAttributes();
        assertThat(attributes.size()).isEqualTo(3);
        assertThat(attributes.get(CMSAttributes.contentType)).isNotNull();
        assertThat(attributes.get(CMSAttributes.messageDigest)).isNotNull();
        assertThat(attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                .isNotNull();
        assertThat(cms.getCertificates().getMatches(null)).hasSize(2);
    }

    @Test
    @DisplayName("B-T: the time stamp is over the signature value")
    void addsATimestamp() throws Exception {
        Path output = folder.resolve("b-t.pdf");
        try (Transport transport = HttpTransport.builder().allowPlainHttp().build()) {
            TimestampClient tsa = TimestampClient.builder(
                            SampleKeys.PKI.government().tsa().uri(), transport)
                    .build();
            SignedPdf signed = PdfSigner.builder(SampleKeys.leader())
                    .clock(TestClock.at(SampleKeys.NOW))
                    .timestamps(tsa)
                    .build()
                    .sign(fixture("libreoffice"), output, PdfSigning.invisible(PadesLevel.B_T));

            assertThat(signed.timestamp()).isNotNull();
            assertThat(signed.timestamp().time()).isEqualTo(SampleKeys.NOW);
        }
        assertThat(cms(output)
                        .getSignerInfos()
                        .iterator()
                        .next()
                        .getUnsignedAttributes()
                        .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken))
                .isNotNull();
        Tool.assertSigned(output, 1);
    }

    @Test
    void refusesLevelBTWithoutAuthority() throws Exception {
        assertRefused("SIG-TSA-FAILED", fixture("incremental"), PdfSigning.invisible(PadesLevel.B_T));
    }

    @Test
    @DisplayName("SG-01: an expired certificate is refused before the file is opened")
    void refusesAnExpiredCertificate() {
        SigningKey expired =
                SampleKeys.key(SampleKeys.PKI.government().issue(SampleSubjects.leader(), CertificateFlaw.EXPIRED));

        assertThatThrownBy(() -> signer(expired)
                        .sign(fixture("incremental"), folder.resolve("out.pdf"), PdfSigning.invisible(PadesLevel.B_B)))
                .isInstanceOfSatisfying(
                        SigningRefusedException.class, e -> assertThat(e.code()).isEqualTo("SIG-KEY-EXPIRED"));
    }

    @Test
    @DisplayName("SG-05: a value that does not verify is never embedded")
    void refusesAWrongValue() throws Exception {
        SigningKey wrong = new Swapped(SampleKeys.leader(), SampleKeys.agency());
        Path output = folder.resolve("out.pdf");

        assertThatThrownBy(
                        () -> signer(wrong).sign(fixture("incremental"), output, PdfSigning.invisible(PadesLevel.B_B)))
                .isInstanceOfSatisfying(
                        KeyUnusableException.class, e -> assertThat(e.code()).isEqualTo("SIG-KEY-MISMATCH"));
        assertThat(output).doesNotExist();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("SG-03: the signer is shown before the key is used, and may be refused")
    void showsTheSignerFirst() {
        PdfSigner asking = PdfSigner.builder(SampleKeys.leader())
                .clock(TestClock.at(SampleKeys.NOW))
                .onSigner(key -> {
                    throw new IllegalStateException("not this one");
                })
                .build();

        assertThatThrownBy(() -> asking.sign(
                        fixture("incremental"), folder.resolve("out.pdf"), PdfSigning.invisible(PadesLevel.B_B)))
                .hasMessage("not this one");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("4.1: what a later shadow attack needs is warned of")
    void warnsOfScriptsAndHiddenLayers() {
        SignedPdf signed = signer(SampleKeys.leader())
                .sign(fixture("active"), folder.resolve("out.pdf"), PdfSigning.invisible(PadesLevel.B_B));

        assertThat(signed.findings().hasRule("SIG-PDF-ACTIVE-CONTENT")).isTrue();
        assertThat(signed.findings().hasRule("SIG-PDF-HIDDEN-CONTENT")).isTrue();
    }

    @Test
    @DisplayName("SG-51: bytes changed anywhere give a signature or our own refusal, nothing else")
    void survivesDamagedBytes() throws Exception {
        Random random = new Random(2026);
        for (String fixture :
                List.of("libreoffice", "object-streams", "hybrid", "field-with-lock", "linearised-streams")) {
            byte[] whole = Files.readAllBytes(fixture(fixture));
            for (int i = 0; i < 60; i++) {
                byte[] damaged = whole.clone();
                for (int hit = 0; hit <= i % 5; hit++) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                Path input = Files.write(folder.resolve("damaged.pdf"), damaged);
                Path output = folder.resolve("out.pdf");
                Files.deleteIfExists(output);
                try {
                    signer(SampleKeys.leader()).sign(input, output, PdfSigning.invisible(PadesLevel.B_B));
                    assertThat(Arrays.copyOf(Files.readAllBytes(output), damaged.length))
                            .isEqualTo(damaged);
                } catch (SdkException e) {
                    assertThat(output).doesNotExist();
                }
            }
        }
    }

    @Test
    @DisplayName("SG-55: one signer, several threads")
    void signsInSeveralThreads() throws Exception {
        PdfSigner signer = signer(SampleKeys.leader());
        List<Path> outputs = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> signer.sign(
                                fixture("libreoffice"),
                                folder.resolve(i + ".pdf"),
                                PdfSigning.builder(PadesLevel.B_B)
                                        .show(VisibleSignature.builder(VisibleProfile.ARCHIVE_SCAN)
                                                .build())
                                        .build())
                        .file())
                .toList();

        for (Path output : outputs) {
            assertThat(output).hasSameBinaryContentAs(outputs.get(0));
        }
        Tool.assertSigned(outputs.get(0), 1);
    }

    private void assertRefused(String code, Path input, PdfSigning signing) throws IOException {
        byte[] before = Files.readAllBytes(input);
        Path output = folder.resolve("refused.pdf");
        assertThatThrownBy(() -> signer(SampleKeys.leader()).sign(input, output, signing))
                .isInstanceOfSatisfying(
                        SdkException.class, e -> assertThat(e.code()).isEqualTo(code));
        assertThat(output).doesNotExist();
        assertThat(input).hasBinaryContent(before);
    }

    private Path sign(Path input, PdfSigning signing) {
        Path output = folder.resolve("signed.pdf");
        signer(SampleKeys.leader()).sign(input, output, signing);
        return output;
    }

    private static PdfSigner signer(SigningKey key) {
        return PdfSigner.builder(key).clock(TestClock.at(SampleKeys.NOW)).build();
    }

    private static String tail(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        return text.substring(text.lastIndexOf("endobj", text.length() - 200) - 300);
    }

    private static CMSSignedData cms(Path file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile());
                ASN1InputStream in = new ASN1InputStream(
                        document.getSignatureDictionaries().get(0).getContents(Files.readAllBytes(file)))) {
            return new CMSSignedData(ContentInfo.getInstance(in.readObject()));
        }
    }

    private static Path fixture(String name) {
        return PdfSignerOracleTest.fixture(name);
    }

    /** Shows one certificate and signs with the key of another. */
    private record Swapped(SigningKey shown, SigningKey used) implements SigningKey {
        @Override
        public List<X509Certificate> chain() {
            return shown.chain();
        }

        @Override
        public Set<SignatureAlgorithm> algorithms() {
            return shown.algorithms();
        }

        @Override
        public byte[] sign(SignatureAlgorithm algorithm, byte[] octets) {
            return used.sign(algorithm, octets);
        }

        @Override
        public KeyDescription describe() {
            return shown.describe();
        }
    }
}
