package vn.lienthong.signature.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import vn.lienthong.signature.key.KeyStoreKey;
import vn.lienthong.testkit.pki.KeySpec;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.pki.TestIdentity;
import vn.lienthong.testkit.pki.TestPki;
import vn.lienthong.testkit.time.TestClock;

/** Keys of invented people below the invented Government root, made once per run. */
public final class SampleKeys {
    public static final Instant NOW = Instant.parse("2026-11-22T07:05:09Z");
    public static final TestPki PKI = TestPki.start(TestClock.at(NOW));
    private static final KeyStoreKey LEADER = key(PKI.government().issue(SampleSubjects.leader()));
    private static final KeyStoreKey AGENCY = key(PKI.government().issue(SampleSubjects.agency()));
    private static final KeyStoreKey EC_KEY = key(PKI.government()
            .order(SampleSubjects.officer())
            .key(KeySpec.EC_P256)
            .issue());

    private SampleKeys() {}

    public static KeyStoreKey leader() {
        return LEADER;
    }

    public static KeyStoreKey agency() {
        return AGENCY;
    }

    public static KeyStoreKey ec() {
        return EC_KEY;
    }

    public static KeyStoreKey key(TestIdentity identity) {
        char[] password = "mau".toCharArray();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "khoa", identity.privateKey(), password, identity.chain().toArray(new Certificate[0]));
            return KeyStoreKey.of(store, password, null);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The root in a file, for the tools. */
    static Path rootPem(Path folder) {
        try {
            Path file = folder.resolve("root.pem");
            byte[] der = PKI.government().root().certificate().getEncoded();
            String base64 = java.util.Base64.getMimeEncoder().encodeToString(der);
            return Files.writeString(file, "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
