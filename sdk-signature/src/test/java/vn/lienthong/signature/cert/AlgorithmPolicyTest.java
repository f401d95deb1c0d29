package vn.lienthong.signature.cert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.rule.Verdict;
import vn.lienthong.testkit.pki.CertificateFlaw;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.pki.TestPki;
import vn.lienthong.testkit.time.TestClock;

@DisplayName("specification 4.4")
class AlgorithmPolicyTest {
    private static final AlgorithmPolicy POLICY = AlgorithmPolicy.national();

    private static List<String> rules(Findings findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private static SignatureAlgorithm algorithm(String oid) throws IOException {
        return SignatureAlgorithm.of(
                new AlgorithmIdentifier(new ASN1ObjectIdentifier(oid), DERNull.INSTANCE).getEncoded());
    }

    private static PublicKey rsa(BigInteger modulus, long exponent) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(modulus, BigInteger.valueOf(exponent)));
    }

    private static BigInteger modulus(int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return ((RSAPublicKey) generator.generateKeyPair().getPublic()).getModulus();
    }

    private static PublicKey ec(String curve) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", new BouncyCastleProvider());
        generator.initialize(ECNamedCurveTable.getParameterSpec(curve));
        return generator.generateKeyPair().getPublic();
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.840.113549.1.1.11, ''",
        "1.2.840.113549.1.1.13, ''",
        "2.16.840.1.101.3.4.3.14, ''",
        "1.2.840.10045.4.3.2, ''",
        "1.2.840.113549.1.1.5, SIG-ALG-WEAK-HASH",
        "1.2.840.10045.4.1, SIG-ALG-WEAK-HASH",
        "1.2.840.113549.1.1.14, SIG-ALG-NOT-LISTED",
        "1.2.840.113549.1.1.4, SIG-ALG-BROKEN-HASH",
        "1.2.840.113549.1.1.2, SIG-ALG-BROKEN-HASH",
        "1.2.840.113549.2.9, SIG-ALG-HMAC",
        "1.3.101.112, SIG-ALG-NOT-LISTED",
        "1.2.3.4, SIG-ALG-NOT-LISTED"
    })
    void judgesAlgorithms(String oid, String rule) throws IOException {
        assertThat(rules(POLICY.ofAlgorithm(algorithm(oid), null, null, "")))
                .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "512, SIG-ALG-BAD-KEY, INVALID",
        "1024, SIG-ALG-WEAK-KEY, INDETERMINATE",
        "2047, SIG-ALG-WEAK-KEY, INDETERMINATE"
    })
    void judgesShortRsaKeys(int bits, String rule, Verdict verdict) throws GeneralSecurityException {
        BigInteger modulus = BigInteger.ONE.shiftLeft(bits - 1).add(BigInteger.ONE);

        Findings findings = POLICY.ofKey(rsa(modulus, 65537), null, "");

        assertThat(rules(findings)).containsExactly(rule);
        assertThat(Verdict.of(findings)).isEqualTo(verdict);
    }

    @Test
    void acceptsUsualKeys() throws GeneralSecurityException {
        assertThat(POLICY.ofKey(rsa(modulus(2048), 65537), null, "")).isEmpty();
        for (String curve : List.of("P-256", "P-384", "P-521")) {
            assertThat(POLICY.ofKey(ec(curve), null, "")).isEmpty();
        }
    }

    @Test
    void onlyWarnsOfASmallExponent() throws GeneralSecurityException {
        Findings findings = POLICY.ofKey(rsa(modulus(2048), 3), null, "");

        assertThat(rules(findings)).containsExactly("SIG-ALG-RSA-EXPONENT");
        assertThat(Verdict.of(findings)).isEqualTo(Verdict.VALID);
    }

    @Test
    void doesNotListOtherCurves() throws GeneralSecurityException {
        assertThat(rules(POLICY.ofKey(ec("secp256k1"), null, ""))).containsExactly("SIG-ALG-NOT-LISTED");
        assertThat(rules(POLICY.ofKey(ec("brainpoolP256r1"), null, ""))).containsExactly("SIG-ALG-NOT-LISTED");
    }

    @Test
    @DisplayName("a point that is not on its curve is no key")
    void refusesAPointOffTheCurve() throws GeneralSecurityException {
        byte[] spki = ec("P-256").getEncoded();
        spki[spki.length - 1] ^= 1;

        assertThat(KeyFacts.of(spki).wellFormed()).isFalse();
    }

    @Test
    @DisplayName("pitfall 14: the fingerprint of CVE-2017-15361")
    void findsRoca() throws GeneralSecurityException {
        try (TestPki pki = TestPki.start(TestClock.at("2026-11-22T08:00:00Z"))) {
            PublicKey weak = pki.government()
                    .issue(SampleSubjects.leader(), CertificateFlaw.ROCA_KEY)
                    .certificate()
                    .getPublicKey();

            assertThat(rules(POLICY.ofKey(weak, null, ""))).contains("SIG-ALG-ROCA");
        }
        assertThat(Roca.matches(modulus(2048))).isFalse();
    }

    @Test
    void refusesAKeyOfAnotherFamily() throws GeneralSecurityException, IOException {
        assertThat(rules(POLICY.ofAlgorithm(algorithm("1.2.840.113549.1.1.11"), ec("P-256"), null, "")))
                .containsExactly("SIG-ALG-MISMATCH");
    }

    @Test
    void judgesTheParametersOfPss() throws IOException {
        assertThat(rules(
                        POLICY.ofAlgorithm(pss("2.16.840.1.101.3.4.2.1", "2.16.840.1.101.3.4.2.1", 1), null, null, "")))
                .isEmpty();
        assertThat(rules(POLICY.ofAlgorithm(pss("2.16.840.1.101.3.4.2.1", "1.3.14.3.2.26", 1), null, null, "")))
                .containsExactly("SIG-ALG-PSS-PARAMS");
        assertThat(Verdict.of(
                        POLICY.ofAlgorithm(pss("2.16.840.1.101.3.4.2.1", "2.16.840.1.101.3.4.2.1", 2), null, null, "")))
                .isEqualTo(Verdict.INVALID);
    }

    private static SignatureAlgorithm pss(String hash, String mask, int trailer) throws IOException {
        AlgorithmIdentifier maskHash = new AlgorithmIdentifier(new ASN1ObjectIdentifier(mask));
        RSASSAPSSparams parameters = new RSASSAPSSparams(
                new AlgorithmIdentifier(new ASN1ObjectIdentifier(hash)),
                new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, maskHash),
                new ASN1Integer(20),
                new ASN1Integer(trailer));
        return SignatureAlgorithm.of(
                new AlgorithmIdentifier(PKCSObjectIdentifiers.id_RSASSA_PSS, parameters).getEncoded());
    }

    @Test
    @DisplayName("SG-37: weak is never VALID without the date switch, which needs a proven time")
    void acceptsWeakAlgorithmsBeforeADateOnly() throws IOException {
        Instant end = Instant.parse("2020-01-01T00:00:00Z");
        AlgorithmPolicy lenient = POLICY.acceptWeakBefore(end);
        SignatureAlgorithm sha1 = algorithm("1.2.840.113549.1.1.5");

        Findings before = lenient.ofAlgorithm(sha1, null, end.minusSeconds(1), "");

        assertThat(Verdict.of(before)).isEqualTo(Verdict.VALID);
        assertThat(before.asList().get(0).message().en()).contains("acceptWeakBefore=2020-01-01");
        assertThat(Verdict.of(lenient.ofAlgorithm(sha1, null, end, ""))).isEqualTo(Verdict.INDETERMINATE);
        assertThat(Verdict.of(lenient.ofAlgorithm(sha1, null, null, ""))).isEqualTo(Verdict.INDETERMINATE);
        assertThat(Verdict.of(lenient.ofAlgorithm(algorithm("1.2.840.113549.1.1.4"), null, end.minusSeconds(1), "")))
                .isEqualTo(Verdict.INVALID);
    }
}
