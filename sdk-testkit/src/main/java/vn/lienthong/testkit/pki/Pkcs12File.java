package vn.lienthong.testkit.pki;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** A PKCS#12 container in the making. Not thread-safe; the password is copied. */
public final class Pkcs12File {
    private final KeyStore store;
    private final char[] password;

    private Pkcs12File(KeyStore store, char[] password) {
        this.store = store;
        this.password = password.clone();
    }

    /** As today's tools write it: PBES2 with AES-256, MAC with SHA-256. */
    public static Pkcs12File modern(char[] password) {
        try {
            return empty(KeyStore.getInstance("PKCS12"), password);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no PKCS#12 in this JDK", e);
        }
    }

    /** As the tools of the years before wrote it: 3DES for keys, RC2-40 for certificates, MAC with SHA-1. */
    public static Pkcs12File legacy(char[] password) {
        try {
            return empty(KeyStore.getInstance("PKCS12", new BouncyCastleProvider()), password);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no PKCS#12 in Bouncy Castle", e);
        }
    }

    /** Adds a key with its certificates up to the root. */
    public Pkcs12File entry(String alias, TestIdentity identity) {
        return put(alias, identity, identity.privateKey());
    }

    /** Adds the certificates of one with the private key of another, which no signer may accept. */
    public Pkcs12File mismatchedEntry(String alias, TestIdentity certificates, TestIdentity key) {
        return put(alias, certificates, key.privateKey());
    }

    /** Writes the container, replacing what is there. */
    public Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot write the container", e);
        }
        return file;
    }

    private Pkcs12File put(String alias, TestIdentity certificates, PrivateKey key) {
        try {
            store.setKeyEntry(alias, key, password, certificates.chain().toArray(new Certificate[0]));
            return this;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot add the entry", e);
        }
    }

    private static Pkcs12File empty(KeyStore store, char[] password) throws GeneralSecurityException {
        try {
            store.load(null, null);
            return new Pkcs12File(store, password);
        } catch (IOException e) {
            throw new IllegalStateException("an empty container cannot be read", e);
        }
    }
}
