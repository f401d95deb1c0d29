package vn.lienthong.testkit.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.testkit.time.TestClock;

class TestPkiTest {
    private static final String PASSWORD = "mat-khau-thu";

    private final TestClock clock = TestClock.at("2026-11-20T02:00:00Z");
    private final TestPki pki = TestPki.start(clock);

    @TempDir
    Path directory;

    @AfterEach
    void close() {
        pki.close();
    }

    @Test
    void validatesInTheJdkWithTheEmptyIssuerAltName() throws Exception {
        TestIdentity leaf = pki.government()
                .order(SampleSubjects.leader())
                .profile(CertificateProfile.GOVERNMENT_G1)
                .issue();
        PKIXParameters parameters = new PKIXParameters(
                Set.of(new TrustAnchor(pki.government().root().certificate(), null)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(clock.now()));

        assertThat(CertPathValidator.getInstance("PKIX")
                        .validate(
                                CertificateFactory.getInstance("X.509")
                                        .generateCertPath(leaf.chain().subList(0, 2)),
                                parameters))
                .isNotNull();
        assertThat(leaf.certificate().getExtensionValue("2.5.29.18")).containsExactly(4, 2, 0x30, 0);
    }

    @Test
    void givesEachSubscriberAKeyOfItsOwn() {
        TestIdentity one = pki.national().issue(SampleSubjects.person());
        TestIdentity other = pki.national().issue(SampleSubjects.person());

        assertThat(one.certificate().getPublicKey())
                .isNotEqualTo(other.certificate().getPublicKey());
        assertThat(one.certificate().getSerialNumber())
                .isNotEqualTo(other.certificate().getSerialNumber());
    }

    @Test
    void keepsThePeriodThatWasOrdered() {
        X509Certificate certificate = pki.national()
                .order(SampleSubjects.person())
                .validFrom(Instant.parse("2024-01-01T00:00:00Z"))
                .validUntil(Instant.parse("2027-01-01T00:00:00Z"))
                .issue()
                .certificate();

        assertThat(certificate.getNotBefore().toInstant()).isEqualTo("2024-01-01T00:00:00Z");
        assertThat(certificate.getNotAfter().toInstant()).isEqualTo("2027-01-01T00:00:00Z");
    }

    @Test
    void hasOneAuthorityForEachName() {
        TestCa root = pki.government().root();
        root.subordinate("ministry", SampleSubjects.agency());

        assertThatThrownBy(() -> root.subordinate("ministry", SampleSubjects.agency()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ministry");
    }

    @Test
    void makesAModulusOfTheRocaShape() {
        TestIdentity leaf = pki.government().issue(SampleSubjects.leader(), CertificateFlaw.ROCA_KEY);
        BigInteger modulus = ((RSAPublicKey) leaf.certificate().getPublicKey()).getModulus();

        assertThat(modulus.bitLength()).isEqualTo(2048);
        BigInteger prime = BigInteger.TWO;
        for (int i = 0; i < 38; i++) {
            prime = prime.nextProbablePrime();
            assertThat(powersOf65537(prime)).contains(modulus.mod(prime));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void writesContainersThatTheJdkReads(boolean legacy) throws Exception {
        TestIdentity leader = pki.government().issue(SampleSubjects.leader());
        char[] password = PASSWORD.toCharArray();
        Pkcs12File container = legacy ? Pkcs12File.legacy(password) : Pkcs12File.modern(password);
        Path file = container.entry("leader", leader).write(directory.resolve("leader.p12"));

        KeyStore read = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            read.load(in, password);
        }

        assertThat(read.getKey("leader", password)).isEqualTo(leader.privateKey());
        assertThat(read.getCertificateChain("leader")).containsExactlyElementsOf(leader.chain());
    }

    @Test
    void writesContainersThatKeytoolAndOpensslRead() throws Exception {
        Pkcs12File.modern(PASSWORD.toCharArray())
                .entry("agency", pki.government().issue(SampleSubjects.agency()))
                .write(directory.resolve("agency.p12"));

        Tool keytool = Tool.keytool(
                directory, "-J-Duser.language=en", "-list", "-keystore", "agency.p12", "-storepass", PASSWORD);
        Tool openssl = Tool.openssl(
                directory, "pkcs12", "-in", "agency.p12", "-passin", "pass:" + PASSWORD, "-info", "-noout");

        assertThat(keytool.output()).contains("agency, ", "PrivateKeyEntry");
        assertThat(openssl.exit()).as(openssl.output()).isZero();
    }

    @Test
    void laysOutTrustAsTheCommandLineReadsIt() throws Exception {
        TrustFolder folder = pki.writeTrust(directory);

        assertThat(directory.resolve("trust/government/root.pem")).isRegularFile();
        assertThat(directory.resolve("trust/national/root.crt"))
                .hasBinaryContent(pki.national().root().certificate().getEncoded());
        try (var intermediates = Files.list(folder.intermediates());
                var lists = Files.list(folder.crl())) {
            assertThat(intermediates).hasSize(2);
            assertThat(lists).hasSize(4);
        }
    }

    private static List<BigInteger> powersOf65537(BigInteger prime) {
        List<BigInteger> powers = new ArrayList<>();
        for (int exponent = 0; exponent < prime.intValueExact(); exponent++) {
            powers.add(BigInteger.valueOf(65_537).modPow(BigInteger.valueOf(exponent), prime));
        }
        return powers;
    }
}
