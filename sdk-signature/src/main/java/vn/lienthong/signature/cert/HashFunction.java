package vn.lienthong.signature.cert;

import java.util.Optional;

/** Hash functions by their standing in the mandatory list (TT 15/2025 annex I; specification 4.4). */
public enum HashFunction {
    SHA_256("SHA-256", "2.16.840.1.101.3.4.2.1", Standing.LISTED),
    SHA_384("SHA-384", "2.16.840.1.101.3.4.2.2", Standing.LISTED),
    SHA_512("SHA-512", "2.16.840.1.101.3.4.2.3", Standing.LISTED),
    SHA_512_224("SHA-512/224", "2.16.840.1.101.3.4.2.5", Standing.LISTED),
    SHA_512_256("SHA-512/256", "2.16.840.1.101.3.4.2.6", Standing.LISTED),
    SHA3_224("SHA3-224", "2.16.840.1.101.3.4.2.7", Standing.LISTED),
    SHA3_256("SHA3-256", "2.16.840.1.101.3.4.2.8", Standing.LISTED),
    SHA3_384("SHA3-384", "2.16.840.1.101.3.4.2.9", Standing.LISTED),
    SHA3_512("SHA3-512", "2.16.840.1.101.3.4.2.10", Standing.LISTED),
    SHAKE128("SHAKE128", "2.16.840.1.101.3.4.2.11", Standing.LISTED),
    SHAKE256("SHAKE256", "2.16.840.1.101.3.4.2.12", Standing.LISTED),
    SHA_224("SHA-224", "2.16.840.1.101.3.4.2.4", Standing.NOT_LISTED),
    RIPEMD160("RIPEMD160", "1.3.36.3.2.1", Standing.NOT_LISTED),
    SHA_1("SHA-1", "1.3.14.3.2.26", Standing.WEAK),
    MD5("MD5", "1.2.840.113549.2.5", Standing.BROKEN),
    MD4("MD4", "1.2.840.113549.2.4", Standing.BROKEN),
    MD2("MD2", "1.2.840.113549.2.2", Standing.BROKEN);

    enum Standing {
        LISTED,
        NOT_LISTED,
        WEAK,
        BROKEN
    }

    private final String algorithm;
    private final String oid;
    private final Standing standing;

    HashFunction(String algorithm, String oid, Standing standing) {
        this.algorithm = algorithm;
        this.oid = oid;
        this.standing = standing;
    }

    public static Optional<HashFunction> ofOid(String oid) {
        for (HashFunction hash : values()) {
            if (hash.oid.equals(oid)) {
                return Optional.of(hash);
            }
        }
        return Optional.empty();
    }

    /** The name in reports and of {@link java.security.MessageDigest}. */
    public String algorithm() {
        return algorithm;
    }

    public String oid() {
        return oid;
    }

    Standing standing() {
        return standing;
    }
}
