package vn.lienthong.signature.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.core.error.KeyUnusableException;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.testkit.pki.CertificateFlaw;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.pki.TestPki;
import vn.lienthong.testkit.time.TestClock;

@DisplayName("SG-01, SG-02: what is asked before a key is used")
class KeyCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-22T07:05:09Z");
    private static final KeyCheck CHECK = KeyCheck.warningWithoutStatus(CertificateStatusCheck.none());
    private static TestPki pki;

    @BeforeAll
    static void start() {
        pki = TestPki.start(TestClock.at(NOW));
    }

    @AfterAll
    static void stop() {
        pki.close();
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED, SIG-KEY-EXPIRED",
        "NOT_YET_VALID, SIG-KEY-EXPIRED",
        "WRONG_KEY_USAGE, SIG-KEY-USAGE",
        "WRONG_EXTENDED_KEY_USAGE, SIG-KEY-USAGE",
        "IS_CA, SIG-KEY-USAGE",
        "WEAK_KEY, SIG-KEY-WEAK",
        "ROCA_KEY, SIG-KEY-WEAK"
    })
    void refusesACertificateThatMayNotSign(CertificateFlaw flaw, String code) {
        SigningKey key = key(flaw);

        assertThatThrownBy(() -> CHECK.check(key, SignatureAlgorithm.RSA_SHA256, NOW))
                .isInstanceOfSatisfying(
                        SigningRefusedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void warnsWhenNoStatusCanBeHad() {
        assertThat(CHECK.check(key(), SignatureAlgorithm.RSA_SHA256, NOW).hasRule("SIG-KEY-NO-STATUS"))
                .isTrue();
    }

    @Test
    void refusesWithoutStatusWhenOneIsRequired() {
        KeyCheck strict = KeyCheck.requiringStatus(CertificateStatusCheck.none());

        assertThatThrownBy(() -> strict.check(key(), SignatureAlgorithm.RSA_SHA256, NOW))
                .isInstanceOfSatisfying(
                        SigningRefusedException.class, e -> assertThat(e.code()).isEqualTo("SIG-KEY-NO-STATUS"));
    }

    @ParameterizedTest
    @EnumSource(names = {"REVOKED", "HOLD"})
    void refusesARevokedOrSuspendedCertificate(CertificateStatusCheck.Status status) {
        KeyCheck asked = KeyCheck.warningWithoutStatus((chain, at) -> status);

        assertThatThrownBy(() -> asked.check(key(), SignatureAlgorithm.RSA_SHA256, NOW))
                .isInstanceOfSatisfying(
                        SigningRefusedException.class, e -> assertThat(e.code()).isEqualTo("SIG-KEY-REVOKED"));
    }

    @Test
    void isContentWithAGoodStatus() {
        KeyCheck asked = KeyCheck.requiringStatus((chain, at) -> CertificateStatusCheck.Status.GOOD);

        assertThat(asked.check(key(), SignatureAlgorithm.RSA_SHA256, NOW).isEmpty())
                .isTrue();
    }

    @Test
    void refusesAnAlgorithmTheKeyDoesNotOffer() {
        assertThatThrownBy(() -> CHECK.check(key(), SignatureAlgorithm.ECDSA_SHA256, NOW))
                .isInstanceOfSatisfying(
                        KeyUnusableException.class, e -> assertThat(e.code()).isEqualTo("SIG-KEY-MECHANISM"));
    }

    private static SigningKey key(CertificateFlaw... flaws) {
        return new Unused(pki.government().issue(SampleSubjects.leader(), flaws).chain());
    }

    /** A key that must not be touched by a check. */
    private record Unused(List<X509Certificate> chain) implements SigningKey {
        @Override
        public Set<SignatureAlgorithm> algorithms() {
            return EnumSet.of(SignatureAlgorithm.RSA_SHA256);
        }

        @Override
        public byte[] sign(SignatureAlgorithm algorithm, byte[] octets) {
            throw new AssertionError("the key was used");
        }

        @Override
        public KeyDescription describe() {
            return new KeyDescription(KeyDescription.Kind.TOKEN, null, null);
        }
    }
}
