package vn.lienthong.signature.cms;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.message.Message;
import vn.lienthong.signature.rule.Effect;

/** A time-stamp token (RFC 3161) as it was read. Immutable. */
public final class TimestampToken {
    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
    private static final Duration SKEW = Duration.ofSeconds(60);

    private final byte[] encoded;
    private final CmsSignature cms;
    private final TSTInfo info;
    private final Instant time;

    private TimestampToken(byte[] encoded, CmsSignature cms, TSTInfo info, Instant time) {
        this.encoded = encoded;
        this.cms = cms;
        this.info = info;
        this.time = time;
    }

    /** @throws CmsUnreadableException when the octets are no time-stamp token */
    public static TimestampToken read(byte[] encoded) throws CmsUnreadableException {
        return of(encoded, CmsSignature.read(encoded));
    }

    /** The token inside a SignedData that was read before. */
    public static TimestampToken of(byte[] encoded, CmsSignature cms) throws CmsUnreadableException {
        byte[] content = cms.content();
        if (content == null
                || !PKCSObjectIdentifiers.id_ct_TSTInfo.equals(
                        cms.data().getEncapContentInfo().getContentType())) {
            throw new CmsUnreadableException("no TSTInfo");
        }
        try {
            TSTInfo info = TSTInfo.getInstance(content);
            return new TimestampToken(
                    encoded.clone(), cms, info, info.getGenTime().getDate().toInstant());
        } catch (ParseException | RuntimeException e) {
            throw new CmsUnreadableException("malformed TSTInfo");
        }
    }

    /** When the authority says it saw the imprint. Proves something only if {@link #check} finds nothing and its path is trusted. */
    public Instant time() {
        return time;
    }

    public byte[] encoded() {
        return encoded.clone();
    }

    public BigInteger serial() {
        return info.getSerialNumber().getValue();
    }

    /** Certificates the token carries. */
    public List<X509Certificate> certificates() {
        return cms.certificates();
    }

    /** The hash function of the imprint; null when it is not known. */
    public @Nullable String imprintAlgorithm() {
        AlgorithmIdentifier algorithm = info.getMessageImprint().getHashAlgorithm();
        return Digests.name(algorithm.getAlgorithm());
    }

    /**
     * Checks the token itself (signature specification 7.7); trust in its signer is judged elsewhere.
     *
     * @param imprint the digest of what was stamped, by {@link #imprintAlgorithm()}; null when it could not be made
     * @param known certificates among which the authority's may be
     * @param now the instant of the verification
     * @return what is wrong, null when nothing is, and the authority's certificate
     */
    public Outcome check(byte @Nullable [] imprint, Collection<X509Certificate> known, Instant now) {
        if (cms.signerCount() != 1) {
            return new Outcome(Reason.SIGNER_COUNT, null, null);
        }
        String contentHash = cms.digestName();
        byte[] content = Objects.requireNonNull(cms.content(), "content");
        byte[] digest = contentHash == null || !Digests.isAvailable(contentHash)
                ? null
                : Digests.create(contentHash).digest(content);
        CmsCheck check = CmsChecker.check(cms, digest, -1, known, "");
        return new Outcome(reason(check, imprint, now), check.signer(), check);
    }

    private @Nullable Reason reason(CmsCheck check, byte @Nullable [] imprint, Instant now) {
        X509Certificate signer = check.signer();
        if (imprint == null
                || !MessageDigest.isEqual(imprint, info.getMessageImprint().getHashedMessage())) {
            return Reason.IMPRINT;
        }
        if (signer == null) {
            return Reason.NO_CERTIFICATE;
        }
        boolean broken = check.findings().stream().map(Effect::of).anyMatch(e -> e != Effect.NONE);
        if (!Boolean.TRUE.equals(check.integrity()) || broken) {
            return Reason.SIGNATURE;
        }
        if (!check.hasEss()) {
            return Reason.NO_ESS;
        }
        if (!isForStamping(signer)) {
            return Reason.PURPOSE;
        }
        return time.isAfter(now.plus(SKEW)) ? Reason.FUTURE : null;
    }

    /** Extended key usage timeStamping, critical and alone (RFC 3161, 2.3). */
    private static boolean isForStamping(X509Certificate certificate) {
        try {
            List<String> usage = certificate.getExtendedKeyUsage();
            return usage != null
                    && usage.equals(List.of(TIME_STAMPING))
                    && certificate.getCriticalExtensionOIDs().contains("2.5.29.37");
        } catch (CertificateParsingException e) {
            return false;
        }
    }

    /**
     * @param reason why the token proves nothing; null when it is sound
     * @param authority the authority's certificate; null when it was not found
     * @param check the cryptography; null when there was not exactly one signer
     */
    public record Outcome(
            @Nullable Reason reason,
            @Nullable X509Certificate authority,
            @Nullable CmsCheck check) {}

    /** Why a token proves nothing. */
    public enum Reason {
        UNREADABLE("không đọc được", "cannot be read"),
        SIGNER_COUNT("không có đúng một người ký", "not exactly one signer"),
        NO_CERTIFICATE("thiếu chứng thư của tổ chức cấp dấu thời gian", "the authority's certificate is missing"),
        SIGNATURE("chữ ký của dấu thời gian không đúng", "its signature is wrong"),
        NO_ESS("thiếu thuộc tính ràng buộc chứng thư", "signing-certificate attribute missing"),
        IMPRINT("không thuộc về dữ liệu này", "it does not belong to these data"),
        PURPOSE("chứng thư không chỉ dùng để cấp dấu thời gian", "the certificate is not for time stamping alone"),
        FUTURE("thời điểm nằm ở tương lai", "its time lies in the future"),
        TRUST("chứng thư của tổ chức cấp dấu thời gian không đạt", "the authority's certificate does not pass");

        private final String vi;
        private final String en;

        Reason(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        public Message text() {
            return new Message(vi, en);
        }
    }
}
