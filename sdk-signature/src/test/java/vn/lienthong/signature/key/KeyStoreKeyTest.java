package vn.lienthong.signature.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.KeyUnusableException;
import vn.lienthong.testkit.pki.KeySpec;
import vn.lienthong.testkit.pki.Pkcs12File;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.pki.TestIdentity;
import vn.lienthong.testkit.pki.TestPki;
import vn.lienthong.testkit.time.TestClock;

class KeyStoreKeyTest {
    private static TestPki pki;
    private static TestIdentity leader;
    private static TestIdentity agency;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        pki = TestPki.start(TestClock.at("2026-11-22T07:05:09Z"));
        leader = pki.government().issue(SampleSubjects.leader());
        agency = pki.government().issue(SampleSubjects.agency());
    }

    @AfterAll
    static void stop() {
        pki.close();
    }

    @Test
    void opensTheOnlyKeyOfAContainerAndWipesThePassword() throws Exception {
        char[] password = "mau".toCharArray();
        Content file = container(Pkcs12File.modern("mau".toCharArray()).entry("khoa", leader));

        KeyStoreKey key = KeyStoreKey.pkcs12(file, password);

        assertThat(key.certificate()).isEqualTo(leader.certificate());
        assertThat(key.chain()).isEqualTo(leader.chain());
        assertThat(key.preferred()).isEqualTo(SignatureAlgorithm.RSA_SHA256);
        assertThat(key.describe().label()).isEqualTo("khoa");
        assertThat(password).containsOnly('\0');
    }

    @Test
    void opensAContainerOfOlderTools() throws Exception {
        Content file = container(Pkcs12File.legacy("mau".toCharArray()).entry("khoa", leader));

        assertThat(KeyStoreKey.pkcs12(file, "mau".toCharArray()).certificate()).isEqualTo(leader.certificate());
    }

    @ParameterizedTest
    @EnumSource(SignatureAlgorithm.class)
    void signsWhatItsCertificateVerifies(SignatureAlgorithm algorithm) throws Exception {
        TestIdentity identity = algorithm.keyType().equals("EC")
                ? pki.government()
                        .order(SampleSubjects.officer())
                        .key(KeySpec.EC_P384)
                        .issue()
                : leader;
        Content file = container(Pkcs12File.modern("mau".toCharArray()).entry("khoa", identity));
        KeyStoreKey key = KeyStoreKey.pkcs12(file, "mau".toCharArray());

        byte[] value = key.sign(algorithm, new byte[] {1, 2, 3});

        assertThat(JcaSignature.verifies(algorithm, identity.certificate().getPublicKey(), new byte[] {1, 2, 3}, value))
                .isTrue();
        assertThat(JcaSignature.verifies(algorithm, identity.certificate().getPublicKey(), new byte[] {1, 2}, value))
                .isFalse();
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        Content file = container(Pkcs12File.modern("mau".toCharArray()).entry("khoa", leader));
        char[] wrong = "khac".toCharArray();

        assertRefused("SIG-KEY-STORE", () -> KeyStoreKey.pkcs12(file, wrong)).hasMessageContaining("sai mật khẩu");
        assertThat(wrong).containsOnly('\0');
    }

    @Test
    void refusesAMissingAlias() throws Exception {
        Content file = container(Pkcs12File.modern("mau".toCharArray()).entry("khoa", leader));

        assertRefused("SIG-KEY-STORE", () -> KeyStoreKey.pkcs12(file, "mau".toCharArray(), "khac"))
                .hasMessageContaining("khac");
    }

    @Test
    void asksForAnAliasWhenThereAreTwoKeys() throws Exception {
        Content file = container(
                Pkcs12File.modern("mau".toCharArray()).entry("leader", leader).entry("agency", agency));

        assertRefused("SIG-KEY-STORE", () -> KeyStoreKey.pkcs12(file, "mau".toCharArray()));
        assertThat(KeyStoreKey.pkcs12(file, "mau".toCharArray(), "agency").certificate())
                .isEqualTo(agency.certificate());
    }

    @Test
    @DisplayName("SG-01: a key that does not fit its certificate is refused when it is opened")
    void refusesAKeyThatDoesNotFit() throws Exception {
        Content file = container(Pkcs12File.modern("mau".toCharArray()).mismatchedEntry("khoa", leader, agency));

        assertRefused("SIG-KEY-MISMATCH", () -> KeyStoreKey.pkcs12(file, "mau".toCharArray()));
    }

    @Test
    void refusesAContainerWithoutKey() throws Exception {
        Content file = container(Pkcs12File.modern("mau".toCharArray()));

        assertRefused("SIG-KEY-STORE", () -> KeyStoreKey.pkcs12(file, "mau".toCharArray()));
    }

    @Property(tries = 200)
    void refusesEveryOtherFile(@ForAll byte[] bytes) {
        assertRefused("SIG-KEY-STORE", () -> KeyStoreKey.pkcs12(Content.of(bytes), "mau".toCharArray()));
    }

    @Test
    void refusesACutContainer() throws Exception {
        Path file = Pkcs12File.modern("mau".toCharArray()).entry("khoa", leader).write(folder.resolve("khoa.p12"));
        byte[] whole = java.nio.file.Files.readAllBytes(file);
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            byte[] cut = java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
            assertRefused("SIG-KEY-STORE", () -> KeyStoreKey.pkcs12(Content.of(cut), "mau".toCharArray()));
        }
    }

    @Test
    @DisplayName("SG-52: nothing of the key is printed")
    void printsNoSecret() throws Exception {
        Content file = container(Pkcs12File.modern("mau".toCharArray()).entry("khoa", leader));

        assertThat(KeyStoreKey.pkcs12(file, "mau".toCharArray())).hasToString("KeyStoreKey[khoa]");
    }

    private Content container(Pkcs12File file) throws Exception {
        return Content.of(file.write(folder.resolve("khoa.p12")));
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> assertRefused(
            String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return assertThatThrownBy(call)
                .isInstanceOf(KeyUnusableException.class)
                .satisfies(e -> assertThat(((KeyUnusableException) e).code()).isEqualTo(code))
                .hasNoCause();
    }
}
