package vn.lienthong.signature.revocation;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HexFormat;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The extensions of a revocation list that are understood.
 *
 * @param number the list's number; null when it has none
 * @param baseNumber the number of the oldest list this delta may be added to; null when it is complete
 * @param authorityKey key identifier of its signer in hexadecimal; null when absent
 * @param keepsExpiredSince it still names certificates that expired after this instant; null when not stated
 * @param unknownCritical whether there is a critical extension we do not know
 */
record ListExtensions(
        ListScope scope,
        @Nullable BigInteger number,
        @Nullable BigInteger baseNumber,
        @Nullable String authorityKey,
        @Nullable Instant keepsExpiredSince,
        boolean unknownCritical) {
    static final ListExtensions NONE = new ListExtensions(ListScope.WHOLE, null, null, null, null, false);

    static ListExtensions read(DerReader explicit, X500Principal listIssuer) throws IOException {
        DerReader all = explicit.enter(DerReader.SEQUENCE);
        ListExtensions found = NONE;
        while (all.hasMore()) {
            DerReader extension = all.enter(DerReader.SEQUENCE);
            String oid = ASN1ObjectIdentifier.getInstance(extension.whole(DerReader.OBJECT_IDENTIFIER))
                    .getId();
            boolean critical =
                    extension.peek() == DerReader.BOOLEAN && extension.bytes(DerReader.BOOLEAN)[0] != 0;
            found = found.with(oid, critical, extension.bytes(DerReader.OCTET_STRING), listIssuer);
        }
        return found;
    }

    private ListExtensions with(String oid, boolean critical, byte[] value, X500Principal listIssuer)
            throws IOException {
        DerReader reader = new DerReader(value, 0, value.length);
        return switch (oid) {
            case "2.5.29.28" ->
                new ListExtensions(
                        ListScope.read(value, listIssuer),
                        number,
                        baseNumber,
                        authorityKey,
                        keepsExpiredSince,
                        unknownCritical);
            case "2.5.29.20" ->
                new ListExtensions(
                        scope,
                        new BigInteger(reader.bytes(DerReader.INTEGER)),
                        baseNumber,
                        authorityKey,
                        keepsExpiredSince,
                        unknownCritical);
            case "2.5.29.27" ->
                new ListExtensions(
                        scope,
                        number,
                        new BigInteger(reader.bytes(DerReader.INTEGER)),
                        authorityKey,
                        keepsExpiredSince,
                        unknownCritical);
            case "2.5.29.35" ->
                new ListExtensions(scope, number, baseNumber, keyIdentifier(value), keepsExpiredSince, unknownCritical);
            case "2.5.29.60" ->
                new ListExtensions(scope, number, baseNumber, authorityKey, reader.time(), unknownCritical);
            // Freshest list and alternative names change nothing about what is listed.
            case "2.5.29.46", "2.5.29.18" -> this;
            default ->
                new ListExtensions(
                        scope, number, baseNumber, authorityKey, keepsExpiredSince, unknownCritical || critical);
        };
    }

    private static @Nullable String keyIdentifier(byte[] value) {
        byte[] id = AuthorityKeyIdentifier.getInstance(value).getKeyIdentifierOctets();
        return id == null ? null : HexFormat.of().formatHex(id);
    }
}
