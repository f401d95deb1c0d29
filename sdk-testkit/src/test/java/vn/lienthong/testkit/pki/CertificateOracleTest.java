package vn.lienthong.testkit.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.testkit.time.TestClock;

/** What openssl says of our certificates and revocation lists. */
class CertificateOracleTest {
    private final TestClock clock = TestClock.at("2026-11-20T02:00:00Z");
    private final TestPki pki = TestPki.start(clock);

    @TempDir
    Path directory;

    @AfterEach
    void close() {
        pki.close();
    }

    @ParameterizedTest
    @EnumSource(Hierarchy.class)
    void acceptsALeafOfEveryHierarchyWithFreshLists(Hierarchy kind) throws Exception {
        TestHierarchy hierarchy = pki.hierarchy(kind);

        assertThat(verify(hierarchy, hierarchy.issue(SampleSubjects.officer())).output())
                .contains("leaf.pem: OK");
    }

    @ParameterizedTest
    @EnumSource(
            value = CertificateProfile.class,
            names = {"GOVERNMENT_G1", "GOVERNMENT_G2", "NATIONAL", "TIME_STAMPING", "OCSP_RESPONDER"})
    void acceptsEveryProfile(CertificateProfile profile) throws Exception {
        TestIdentity leaf =
                pki.government().order(SampleSubjects.leader()).profile(profile).issue();

        assertThat(verify(pki.government(), leaf).output()).contains("leaf.pem: OK");
    }

    @ParameterizedTest
    @EnumSource(
            value = KeySpec.class,
            names = {"RSA_3072", "EC_P256", "EC_P384", "EC_P521", "RSA_ROCA"})
    void acceptsEveryKindOfKey(KeySpec key) throws Exception {
        TestIdentity leaf =
                pki.national().order(SampleSubjects.person()).key(key).issue();

        assertThat(verify(pki.national(), leaf).output()).contains("leaf.pem: OK");
    }

    @Test
    void acceptsAuthoritiesWithEllipticKeys() throws Exception {
        try (TestPki elliptic = TestPki.builder(clock)
                .rootKey(KeySpec.EC_P384)
                .issuingKey(KeySpec.EC_P256)
                .start()) {
            TestIdentity leaf = elliptic.national().issue(SampleSubjects.enterprise());

            assertThat(verify(elliptic.national(), leaf).output()).contains("leaf.pem: OK");
            assertThat(leaf.certificate().getSigAlgName()).isEqualTo("SHA256withECDSA");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED, certificate has expired",
        "NOT_YET_VALID, certificate is not yet valid",
        "REVOKED, certificate revoked",
        "ON_HOLD, certificate revoked",
        "WRONG_ISSUER_SIGNATURE, certificate signature failure",
        "UNKNOWN_CRITICAL_EXTENSION, unhandled critical extension",
        "WEAK_KEY, EE certificate key too weak",
        "SHA1_SIGNED, CA signature digest algorithm too weak",
    })
    void namesTheFlaw(CertificateFlaw flaw, String complaint) throws Exception {
        TestIdentity leaf = pki.government().issue(SampleSubjects.leader(), flaw);

        assertThat(verify(pki.government(), leaf, "-auth_level", "2").output()).containsIgnoringCase(complaint);
    }

    @ParameterizedTest
    @CsvSource({
        "STALE, CRL has expired",
        "NOT_YET_VALID, CRL is not yet valid",
        "WRONG_SIGNER, CRL signature failure",
        "UNKNOWN_CRITICAL_EXTENSION, unhandled critical CRL extension",
        "AUTHORITIES_ONLY, different CRL scope",
    })
    void namesTheFlawOfTheList(CrlFlaw flaw, String complaint) throws Exception {
        TestIdentity leaf = pki.government().issue(SampleSubjects.leader());

        Tool verdict = verify(pki.government(), leaf, pki.government().issuing().crl(flaw));

        assertThat(verdict.output()).containsIgnoringCase(complaint);
        assertThat(verdict.exit()).isNotZero();
    }

    @Test
    void doesNotLetTheLookAlikeUnderTheRealRoot() throws Exception {
        TestIdentity leaf = pki.lookAlike().issue(SampleSubjects.leader());

        assertThat(pki.lookAlike().root().certificate().getSubjectX500Principal())
                .isEqualTo(pki.government().root().certificate().getSubjectX500Principal());
        assertThat(verify(pki.government(), leaf).exit()).isNotZero();
    }

    @Test
    void liftsAHold() throws Exception {
        TestIdentity leaf = pki.national().issue(SampleSubjects.person(), CertificateFlaw.ON_HOLD);

        leaf.release();

        assertThat(verify(pki.national(), leaf).output()).contains("leaf.pem: OK");
    }

    @Test
    void keepsARevocationSecretUntilItsDate() throws Exception {
        TestIdentity leaf = pki.national().issue(SampleSubjects.person());
        leaf.revoke(clock.now().plus(Duration.ofDays(1)), CRLReason.SUPERSEDED);

        assertThat(verify(pki.national(), leaf).output()).contains("leaf.pem: OK");
        clock.advance(Duration.ofDays(1));
        assertThat(verify(pki.national(), leaf).output()).contains("certificate revoked");
    }

    @Test
    void printsReasonAndInvalidityDateInTheList() throws Exception {
        TestIdentity leaf = pki.national().issue(SampleSubjects.person());
        leaf.revoke(clock.now(), CRLReason.PRIVILEGE_WITHDRAWN, clock.now().minus(Duration.ofDays(9)));
        Files.write(directory.resolve("list.crl"), pki.national().issuing().crl());

        assertThat(Tool.openssl(directory, "crl", "-inform", "DER", "-in", "list.crl", "-noout", "-text")
                        .output())
                .contains("Privilege Withdrawn", "Invalidity Date", "Nov 11 02:00:00 2026 GMT", "X509v3 CRL Number");
    }

    @Test
    void printsTheProfileOfTheFirstGovernmentGeneration() throws Exception {
        TestIdentity leaf = pki.government()
                .order(SampleSubjects.agency())
                .profile(CertificateProfile.GOVERNMENT_G1)
                .issue();
        write("leaf.pem", leaf);

        assertThat(Tool.openssl(directory, "x509", "-in", "leaf.pem", "-noout", "-text", "-nameopt", "utf8")
                        .output())
                .contains("X509v3 Key Usage: \n", "DirName:", "X509v3 Issuer Alternative Name", "UID=MNS: 9999999")
                .contains("UID=MST:9999999998", pki.baseUri() + "/government/crl/issuing.crl");
    }

    private Tool verify(TestHierarchy hierarchy, TestIdentity leaf, String... more) throws Exception {
        return verify(hierarchy, leaf, hierarchy.issuing().crl(), more);
    }

    private Tool verify(TestHierarchy hierarchy, TestIdentity leaf, byte[] crl, String... more) throws Exception {
        write("root.pem", hierarchy.root().identity());
        write("issuing.pem", hierarchy.issuing().identity());
        write("leaf.pem", leaf);
        Pem.write(directory.resolve("issuing.crl"), "X509 CRL", crl);
        Pem.write(directory.resolve("root.crl"), "X509 CRL", hierarchy.root().crl());
        List<String> arguments = new ArrayList<>(List.of("verify", "-x509_strict", "-crl_check_all"));
        arguments.addAll(List.of("-attime", Long.toString(clock.now().getEpochSecond())));
        arguments.addAll(List.of("-CAfile", "root.pem", "-untrusted", "issuing.pem"));
        arguments.addAll(List.of("-CRLfile", "issuing.crl", "-CRLfile", "root.crl"));
        arguments.addAll(List.of(more));
        arguments.add("leaf.pem");
        return Tool.openssl(directory, arguments.toArray(new String[0]));
    }

    private void write(String name, TestIdentity identity) throws Exception {
        Pem.write(directory.resolve(name), "CERTIFICATE", identity.certificate().getEncoded());
    }
}
