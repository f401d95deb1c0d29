package vn.lienthong.signature.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.cert.CRLReason;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.core.http.HttpTransport;
import vn.lienthong.core.http.Transport;
import vn.lienthong.signature.Verifier;
import vn.lienthong.signature.key.CertificateStatusCheck;
import vn.lienthong.signature.key.KeyCheck;
import vn.lienthong.signature.key.SignatureAlgorithm;
import vn.lienthong.signature.key.SigningKey;
import vn.lienthong.signature.pdf.visible.VisibleProfile;
import vn.lienthong.signature.pdf.visible.VisibleSignature;
import vn.lienthong.signature.report.SignatureLevel;
import vn.lienthong.signature.report.VerificationReport;
import vn.lienthong.signature.revocation.RevocationData;
import vn.lienthong.signature.revocation.RevocationFolder;
import vn.lienthong.signature.rule.Verdict;
import vn.lienthong.signature.time.TimestampClient;
import vn.lienthong.signature.trust.PathValidator;
import vn.lienthong.signature.trust.TrustStore;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.pki.TestIdentity;
import vn.lienthong.testkit.pki.TrustFolder;
import vn.lienthong.testkit.time.TestClock;

/** What our own verifier says of what we sign. */
class SignedAndVerifiedTest {
    private static final Instant NOW = SampleKeys.NOW;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "libreoffice",
                "cairo",
                "ghostscript",
                "chromium",
                "object-streams",
                "linearised",
                "linearised-streams",
                "rotated-90",
                "rotated-180",
                "rotated-270",
                "incremental",
                "hybrid",
                "indirect-lists",
                "shifted",
                "empty-field",
                "empty-field-kid"
            })
    @DisplayName(
            "two visible signatures in a row are VALID, the first for revision 1 of 2 with permitted additions only")
    void isValidOnEveryKindOfFile(String fixture) throws Exception {
        Path once = sign(
                SampleKeys.agency(), PdfSignerOracleTest.fixture(fixture), "once.pdf", VisibleProfile.ARCHIVE_SCAN);
        Path twice = sign(SampleKeys.ec(), once, "twice.pdf", VisibleProfile.COUNTER_SCAN);

        VerificationReport report = verify(twice);

        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
        assertThat(report.signatures()).hasSize(2);
        assertThat(report.signatures().get(1).coverage().wholeDocument()).isTrue();
    }

    @Test
    @DisplayName("B-T is proved")
    void provesLevelBT() throws Exception {
        Path output = folder.resolve("b-t.pdf");
        try (Transport transport = HttpTransport.builder().allowPlainHttp().build()) {
            PdfSigner.builder(SampleKeys.leader())
                    .clock(TestClock.at(NOW))
                    .timestamps(TimestampClient.builder(
                                    SampleKeys.PKI.government().tsa().uri(), transport)
                            .build())
                    .build()
                    .sign(PdfSignerOracleTest.fixture("libreoffice"), output, PdfSigning.invisible(PadesLevel.B_T));
        }

        VerificationReport report = verify(output);

        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
        assertThat(report.signatures().get(0).kind().level()).isEqualTo(SignatureLevel.B_T);
    }

    @Test
    @DisplayName("SG-02: a revoked certificate is refused before its key is used, by the lists a verification reads")
    void refusesARevokedCertificate() throws Exception {
        TestIdentity identity = SampleKeys.PKI.government().issue(SampleSubjects.leader());
        SigningKey key = SampleKeys.key(identity);
        KeyCheck good = keyCheck();
        assertThat(good.check(key, SignatureAlgorithm.RSA_SHA256, NOW).isEmpty())
                .isTrue();

        identity.revoke(NOW.minusSeconds(60), CRLReason.KEY_COMPROMISE);
        KeyCheck revoked = keyCheck();
        identity.release();

        assertThatThrownBy(() -> revoked.check(key, SignatureAlgorithm.RSA_SHA256, NOW))
                .isInstanceOfSatisfying(
                        SigningRefusedException.class, e -> assertThat(e.code()).isEqualTo("SIG-KEY-REVOKED"));
    }

    private KeyCheck keyCheck() throws Exception {
        TrustFolder written = SampleKeys.PKI.writeTrust(folder.resolve("trust"));
        PathValidator paths = PathValidator.builder(trust(written), TestClock.at(NOW))
                .evidence(lists(written))
                .build();
        return KeyCheck.requiringStatus(CertificateStatusCheck.by(paths));
    }

    private VerificationReport verify(Path file) throws Exception {
        TrustFolder written = SampleKeys.PKI.writeTrust(folder.resolve("trust"));
        return Verifier.offline(trust(written), lists(written), TestClock.at(NOW))
                .verify(file);
    }

    private static TrustStore trust(TrustFolder written) {
        return TrustStore.ofFolders(List.of(written.trust()), List.of(written.intermediates()));
    }

    private static RevocationData lists(TrustFolder written) {
        return RevocationFolder.read(written.crl(), null);
    }

    private Path sign(SigningKey key, Path input, String name, VisibleProfile profile) {
        Path output = folder.resolve(name);
        PdfSigner.builder(key)
                .clock(TestClock.at(NOW))
                .build()
                .sign(
                        input,
                        output,
                        PdfSigning.builder(PadesLevel.B_B)
                                .show(VisibleSignature.builder(profile).build())
                                .build());
        return output;
    }
}
