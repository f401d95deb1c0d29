package vn.lienthong.signature.key;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.KeyUnusableException;

/**
 * A private key of a PKCS#12 file or of any JCA key store. The key is proved to fit its certificate when it is opened, by signing and
 * verifying a probe (6.1). Immutable and thread-safe.
 */
public final class KeyStoreKey implements SigningKey {
    private static final byte[] PROBE = {'p', 'r', 'o', 'b', 'e'};

    private final List<X509Certificate> chain;
    private final PrivateKey key;
    private final Set<SignatureAlgorithm> algorithms;
    private final KeyDescription description;

    private KeyStoreKey(List<X509Certificate> chain, PrivateKey key, String alias) {
        this.chain = chain;
        this.key = key;
        EnumSet<SignatureAlgorithm> fitting = EnumSet.allOf(SignatureAlgorithm.class);
        fitting.removeIf(algorithm -> !algorithm.fits(chain.get(0).getPublicKey()));
        this.algorithms = Collections.unmodifiableSet(fitting);
        this.description = new KeyDescription(KeyDescription.Kind.KEY_STORE, alias, null);
    }

    /**
     * Opens the only private key of a PKCS#12 file.
     *
     * @param password overwritten with zeros before this returns or throws
     * @throws KeyUnusableException when the file cannot be opened, holds no key or several, or the key does not fit its certificate
     */
    public static KeyStoreKey pkcs12(Content file, char[] password) {
        return pkcs12(file, password, null);
    }

    /**
     * Opens one private key of a PKCS#12 file.
     *
     * @param password overwritten with zeros before this returns or throws
     * @param alias which key; null when there is only one
     * @throws KeyUnusableException when the file cannot be opened, holds no such key, or the key does not fit its certificate
     */
    public static KeyStoreKey pkcs12(Content file, char[] password, @Nullable String alias) {
        try {
            return select(Pkcs12File.load(file, password), password, alias);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * A private key of a key store that is already open.
     *
     * @param password of the key entry; overwritten with zeros before this returns or throws
     * @param alias which key; null when there is only one
     * @throws KeyUnusableException when there is no such key, or it does not fit its certificate
     */
    public static KeyStoreKey of(KeyStore store, char[] password, @Nullable String alias) {
        try {
            return select(store, password, alias);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static KeyStoreKey select(KeyStore store, char[] password, @Nullable String alias) {
        try {
            String name = alias == null ? onlyKey(store) : alias;
            if (!store.isKeyEntry(name)
                    || !(store.getKey(name, password) instanceof PrivateKey key)
                    || store.getCertificateChain(name) == null) {
                throw new KeyUnusableException(KeyMessage.STORE_NO_ALIAS, name);
            }
            return proved(key, CertificateChain.of(certificates(store, name)), name);
        } catch (GeneralSecurityException e) {
            throw new KeyUnusableException(KeyMessage.STORE_PASSWORD);
        }
    }

    private static List<Certificate> certificates(KeyStore store, String alias) throws KeyStoreException {
        List<Certificate> all = new ArrayList<>(List.of(store.getCertificateChain(alias)));
        for (String other : Collections.list(store.aliases())) {
            if (store.isCertificateEntry(other)) {
                all.add(store.getCertificate(other));
            }
        }
        return all;
    }

    private static String onlyKey(KeyStore store) throws KeyStoreException {
        List<String> names = new ArrayList<>();
        for (String name : Collections.list(store.aliases())) {
            if (store.isKeyEntry(name)) {
                names.add(name);
            }
        }
        if (names.size() > 1) {
            throw new KeyUnusableException(KeyMessage.STORE_ALIAS_NEEDED, names.size());
        }
        if (names.isEmpty()) {
            throw new KeyUnusableException(KeyMessage.STORE_NO_KEY);
        }
        return names.get(0);
    }

    private static KeyStoreKey proved(PrivateKey raw, List<X509Certificate> chain, String alias) {
        PrivateKey key = ofTheJdk(raw);
        KeyStoreKey candidate = new KeyStoreKey(chain, key, alias);
        if (candidate.algorithms.isEmpty()) {
            throw new KeyUnusableException(
                    KeyMessage.KEY_TYPE, chain.get(0).getPublicKey().getAlgorithm());
        }
        SignatureAlgorithm algorithm = candidate.preferred();
        byte[] value;
        try {
            value = JcaSignature.sign(algorithm, key, PROBE);
        } catch (GeneralSecurityException e) {
            throw new KeyUnusableException(KeyMessage.MISMATCH);
        }
        if (!JcaSignature.verifies(algorithm, chain.get(0).getPublicKey(), PROBE, value)) {
            throw new KeyUnusableException(KeyMessage.MISMATCH);
        }
        return candidate;
    }

    /** RSA keys that Bouncy Castle read are handed to the JDK once, which would else translate them at each signature. */
    private static PrivateKey ofTheJdk(PrivateKey raw) {
        if (!"RSA".equals(raw.getAlgorithm())) {
            return raw;
        }
        try {
            return (PrivateKey) KeyFactory.getInstance("RSA").translateKey(raw);
        } catch (GeneralSecurityException e) {
            return raw;
        }
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public Set<SignatureAlgorithm> algorithms() {
        return algorithms;
    }

    @Override
    public byte[] sign(SignatureAlgorithm algorithm, byte[] octets) {
        if (!algorithms.contains(Objects.requireNonNull(algorithm, "algorithm"))) {
            throw new KeyUnusableException(KeyMessage.MECHANISM, algorithm);
        }
        try {
            return JcaSignature.sign(algorithm, key, octets);
        } catch (GeneralSecurityException e) {
            throw new KeyUnusableException(KeyMessage.FAILED);
        }
    }

    @Override
    public KeyDescription describe() {
        return description;
    }

    @Override
    public String toString() {
        return "KeyStoreKey[" + description.label() + "]";
    }
}
