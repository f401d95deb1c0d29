package vn.lienthong.signature.revocation;

import java.io.IOException;
import java.math.BigInteger;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.Content;
import vn.lienthong.signature.cert.Fingerprint;
import vn.lienthong.signature.cert.SignatureAlgorithm;
import vn.lienthong.signature.cert.SignatureCheck;

/** A revocation list (CRL, RFC 5280 section 5), read and indexed once. Immutable but for what it remembers of checked signatures. */
final class RevocationList {
    private final byte[] encoded;
    private final String sha256;
    private final ListHead head;
    private final ListExtensions extensions;
    private final RevokedEntries entries;
    private final byte[] signedPart;
    private final byte[] signature;
    private final Map<PublicKey, Boolean> verified = new ConcurrentHashMap<>();

    /**
     * @param algorithm that signed it
     * @param algorithmsAgree false when the algorithm inside the signed part differs from the one outside
     */
    record ListHead(
            X500Principal issuer,
            Instant thisUpdate,
            @Nullable Instant nextUpdate,
            SignatureAlgorithm algorithm,
            boolean algorithmsAgree) {}

    private RevocationList(
            byte[] encoded,
            ListHead head,
            ListExtensions extensions,
            RevokedEntries entries,
            byte[] signedPart,
            byte[] signature) {
        this.encoded = encoded;
        this.sha256 = Fingerprint.of(encoded);
        this.head = head;
        this.extensions = extensions;
        this.entries = entries;
        this.signedPart = signedPart;
        this.signature = signature;
    }

    /** @throws IOException when the bytes are no list */
    static RevocationList read(byte[] der) throws IOException {
        try {
            return parse(der);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ClassCastException | ArithmeticException e) {
            // Bouncy Castle and X500Principal speak so of malformed values.
            throw DerReader.malformed();
        }
    }

    private static RevocationList parse(byte[] der) throws IOException {
        DerReader list = new DerReader(der, 0, der.length).enter(DerReader.SEQUENCE);
        int start = list.position();
        DerReader tbs = list.enter(DerReader.SEQUENCE);
        byte[] signedPart = Arrays.copyOfRange(der, start, list.position());
        byte[] algorithm = list.whole(DerReader.SEQUENCE);
        byte[] bits = list.bytes(DerReader.BIT_STRING);

        if (tbs.peek() == DerReader.INTEGER) {
            tbs.skip();
        }
        byte[] innerAlgorithm = tbs.whole(DerReader.SEQUENCE);
        X500Principal issuer = new X500Principal(tbs.whole(DerReader.SEQUENCE));
        Instant thisUpdate = tbs.time();
        Instant nextUpdate = tbs.isTime() ? tbs.time() : null;
        RevokedEntries entries = tbs.peek() == DerReader.SEQUENCE
                ? RevokedEntries.read(der, tbs.enter(DerReader.SEQUENCE), issuer)
                : RevokedEntries.none(issuer);
        ListExtensions extensions = tbs.hasMore() ? ListExtensions.read(tbs.enter(0xa0), issuer) : ListExtensions.NONE;
        ListHead head = new ListHead(
                issuer,
                thisUpdate,
                nextUpdate,
                SignatureAlgorithm.of(algorithm),
                Arrays.equals(algorithm, innerAlgorithm));
        return new RevocationList(der, head, extensions, entries, signedPart, Arrays.copyOfRange(bits, 1, bits.length));
    }

    ListHead head() {
        return head;
    }

    X500Principal issuer() {
        return head.issuer();
    }

    Instant thisUpdate() {
        return head.thisUpdate();
    }

    ListExtensions extensions() {
        return extensions;
    }

    ListScope scope() {
        return extensions.scope();
    }

    boolean isDelta() {
        return extensions.baseNumber() != null;
    }

    boolean hasUnknownCritical() {
        return extensions.unknownCritical() || entries.hasUnknownCritical();
    }

    int size() {
        return entries.size();
    }

    @Nullable
    Revocation find(X500Principal certificateIssuer, BigInteger serial) {
        try {
            return entries.find(certificateIssuer, serial);
        } catch (IOException e) {
            // Only a malformed date or reason inside the entry can bring us here: the certificate is listed all the
            // same.
            return new Revocation(thisUpdate(), java.security.cert.CRLReason.UNSPECIFIED, null);
        }
    }

    boolean isSignedBy(PublicKey key) {
        return verified.computeIfAbsent(
                key, tried -> SignatureCheck.verify(head.algorithm(), tried, signedPart, signature));
    }

    EvidenceItem evidence(Origin origin) {
        return new EvidenceItem(
                EvidenceItem.Kind.CRL, sha256, origin, head.thisUpdate(), head.nextUpdate(), Content.of(encoded));
    }

    String sha256() {
        return sha256;
    }
}
