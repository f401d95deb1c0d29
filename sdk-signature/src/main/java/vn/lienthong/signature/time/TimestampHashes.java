package vn.lienthong.signature.time;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import vn.lienthong.signature.key.HashAlgorithm;

/** Object identifiers of the hash functions asked for. */
final class TimestampHashes {
    private TimestampHashes() {}

    static ASN1ObjectIdentifier id(HashAlgorithm hash) {
        return switch (hash) {
            case SHA_256 -> NISTObjectIdentifiers.id_sha256;
            case SHA_384 -> NISTObjectIdentifiers.id_sha384;
            case SHA_512 -> NISTObjectIdentifiers.id_sha512;
        };
    }
}
