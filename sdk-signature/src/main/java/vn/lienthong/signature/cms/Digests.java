package vn.lienthong.signature.cms;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.jspecify.annotations.Nullable;

/** Hash functions by object identifier. Digests come from the platform, which is several times faster than a library in Java. */
public final class Digests {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("1.2.840.113549.2.2", "MD2"),
            Map.entry("1.2.840.113549.2.4", "MD4"),
            Map.entry("1.2.840.113549.2.5", "MD5"),
            Map.entry("1.3.14.3.2.26", "SHA-1"),
            Map.entry("1.3.36.3.2.1", "RIPEMD160"),
            Map.entry("2.16.840.1.101.3.4.2.1", "SHA-256"),
            Map.entry("2.16.840.1.101.3.4.2.2", "SHA-384"),
            Map.entry("2.16.840.1.101.3.4.2.3", "SHA-512"),
            Map.entry("2.16.840.1.101.3.4.2.4", "SHA-224"),
            Map.entry("2.16.840.1.101.3.4.2.5", "SHA-512/224"),
            Map.entry("2.16.840.1.101.3.4.2.6", "SHA-512/256"),
            Map.entry("2.16.840.1.101.3.4.2.7", "SHA3-224"),
            Map.entry("2.16.840.1.101.3.4.2.8", "SHA3-256"),
            Map.entry("2.16.840.1.101.3.4.2.9", "SHA3-384"),
            Map.entry("2.16.840.1.101.3.4.2.10", "SHA3-512"));

    private Digests() {}

    /** The name of a hash function, for example {@code SHA-256}; null when it is not known here. */
    static @Nullable String name(ASN1ObjectIdentifier oid) {
        return NAMES.get(oid.getId());
    }

    /** The object identifier of a name this class gives out; null for another. */
    static @Nullable ASN1ObjectIdentifier oid(String name) {
        return NAMES.entrySet().stream()
                .filter(e -> e.getValue().equals(name))
                .map(e -> new ASN1ObjectIdentifier(e.getKey()))
                .findFirst()
                .orElse(null);
    }

    /** Whether {@link #create} can make it. */
    public static boolean isAvailable(String name) {
        try {
            MessageDigest.getInstance(name);
            return true;
        } catch (NoSuchAlgorithmException e) {
            return false;
        }
    }

    /** @throws IllegalArgumentException when the platform does not have it: ask {@link #isAvailable} first */
    public static MessageDigest create(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("no such digest: " + name);
        }
    }
}
