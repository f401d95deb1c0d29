package vn.lienthong.signature.revocation;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.CRLReason;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.CertStatus;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.ocsp.ResponseBytes;
import org.bouncycastle.asn1.ocsp.ResponseData;
import org.bouncycastle.asn1.ocsp.RevokedInfo;
import org.bouncycastle.asn1.ocsp.SingleResponse;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.signature.cert.CertificateReader;
import vn.lienthong.signature.cert.Fingerprint;
import vn.lienthong.signature.cert.HashFunction;
import vn.lienthong.signature.cert.SignatureAlgorithm;
import vn.lienthong.signature.cert.SignatureCheck;

/** An OCSP answer (RFC 6960), read but not yet believed. Immutable. */
final class OcspAnswer {
    private final byte[] encoded;
    private final BasicOCSPResponse basic;
    private final ResponseData data;
    private final List<One> answers;

    /**
     * What is said of one certificate.
     *
     * @param unknown whether the responder does not know it
     * @param keepsExpiredSince the archive cut-off: it still knows certificates that expired after it
     */
    record One(
            SingleResponse raw,
            Instant thisUpdate,
            @Nullable Instant nextUpdate,
            @Nullable Revocation revocation,
            boolean unknown,
            @Nullable Instant keepsExpiredSince) {}

    private OcspAnswer(byte[] encoded, BasicOCSPResponse basic) throws IOException {
        this.encoded = encoded;
        this.basic = basic;
        this.data = basic.getTbsResponseData();
        this.answers = Stream.of(data.getResponses().toArray())
                .map(SingleResponse::getInstance)
                .map(OcspAnswer::one)
                .toList();
    }

    /**
     * Reads an OCSPResponse or, as XAdES embeds it, a bare BasicOCSPResponse.
     *
     * @throws IOException when the bytes are neither, or the responder reports an error
     */
    static OcspAnswer read(byte[] der) throws IOException {
        try {
            return new OcspAnswer(der, basic(der));
        } catch (RuntimeException e) {
            // Bouncy Castle speaks so of malformed structures.
            throw DerReader.malformed();
        }
    }

    private static BasicOCSPResponse basic(byte[] der) throws IOException {
        DerReader outer = new DerReader(der, 0, der.length).enter(DerReader.SEQUENCE);
        if (outer.peek() != DerReader.ENUMERATED) {
            return BasicOCSPResponse.getInstance(der);
        }
        OCSPResponse response = OCSPResponse.getInstance(der);
        ResponseBytes bytes = response.getResponseBytes();
        if (response.getResponseStatus().getIntValue() != OCSPResponseStatus.SUCCESSFUL
                || bytes == null
                || !bytes.getResponseType().equals(OCSPObjectIdentifiers.id_pkix_ocsp_basic)) {
            throw DerReader.malformed();
        }
        return BasicOCSPResponse.getInstance(bytes.getResponse().getOctets());
    }

    /** Whether the responder itself reports an error instead of an answer. */
    static boolean isErrorReport(byte[] der) {
        try {
            DerReader outer = new DerReader(der, 0, der.length).enter(DerReader.SEQUENCE);
            return outer.peek() == DerReader.ENUMERATED && outer.bytes(DerReader.ENUMERATED)[0] != 0;
        } catch (IOException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    /** The answer whose CertID fits the certificate, by the hash the CertID itself names; null when there is none. */
    @Nullable
    One about(StatusQuestion question) {
        for (One one : answers) {
            if (fits(one.raw(), question)) {
                return one;
            }
        }
        return null;
    }

    boolean mentions(BigInteger serial) {
        return answers.stream()
                .anyMatch(one -> one.raw().getCertID().getSerialNumber().hasValue(serial));
    }

    List<X509Certificate> certificates() {
        if (basic.getCerts() == null) {
            return List.of();
        }
        return Stream.of(basic.getCerts().toArray())
                .limit(16)
                .flatMap(OcspAnswer::certificate)
                .toList();
    }

    SignatureAlgorithm algorithm() throws IOException {
        return SignatureAlgorithm.of(basic.getSignatureAlgorithm().getEncoded());
    }

    boolean isSignedBy(PublicKey key) throws IOException {
        return SignatureCheck.verify(
                algorithm(), key, data.getEncoded(), basic.getSignature().getOctets());
    }

    /** Whether the responder's name or key, as the answer states it, is that of the certificate. */
    boolean isFrom(X509Certificate responder) throws IOException {
        ResponderID id = data.getResponderID();
        if (id.getName() != null) {
            return new javax.security.auth.x500.X500Principal(id.getName().getEncoded())
                    .equals(responder.getSubjectX500Principal());
        }
        return Arrays.equals(id.getKeyHash(), keyHash(responder.getPublicKey(), HashFunction.SHA_1));
    }

    byte @Nullable [] nonce() {
        Extensions extensions = data.getResponseExtensions();
        Extension nonce = extensions == null ? null : extensions.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        return nonce == null
                ? null
                : ASN1OctetString.getInstance(nonce.getParsedValue()).getOctets();
    }

    EvidenceItem evidence(Origin origin, One one) {
        return new EvidenceItem(
                EvidenceItem.Kind.OCSP,
                Fingerprint.of(encoded),
                origin,
                one.thisUpdate(),
                one.nextUpdate(),
                Content.of(encoded));
    }

    /** The earliest end of all answers inside; null when one states none. */
    @Nullable
    Instant nextUpdate() {
        Instant earliest = null;
        for (One one : answers) {
            Instant next = one.nextUpdate();
            if (next == null) {
                return null;
            }
            earliest = earliest == null || next.isBefore(earliest) ? next : earliest;
        }
        return earliest;
    }

    static byte[] keyHash(PublicKey key, HashFunction hash) {
        byte[] bits = SubjectPublicKeyInfo.getInstance(key.getEncoded())
                .getPublicKeyData()
                .getOctets();
        return digest(hash, bits);
    }

    static byte[] digest(HashFunction hash, byte[] bytes) {
        try {
            return MessageDigest.getInstance(hash.algorithm()).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("no such digest", e);
        }
    }

    private static boolean fits(SingleResponse single, StatusQuestion question) {
        var id = single.getCertID();
        HashFunction hash =
                HashFunction.ofOid(id.getHashAlgorithm().getAlgorithm().getId()).orElse(null);
        X509Certificate certificate = question.certificate();
        return hash != null
                && id.getSerialNumber().hasValue(certificate.getSerialNumber())
                && Arrays.equals(
                        id.getIssuerNameHash().getOctets(),
                        digest(hash, certificate.getIssuerX500Principal().getEncoded()))
                && Arrays.equals(id.getIssuerKeyHash().getOctets(), keyHash(question.issuerKey(), hash));
    }

    private static One one(SingleResponse single) {
        try {
            CertStatus status = single.getCertStatus();
            Revocation revocation =
                    status.getTagNo() == 1 ? revocation(RevokedInfo.getInstance(status.getStatus())) : null;
            return new One(
                    single,
                    single.getThisUpdate().getDate().toInstant(),
                    single.getNextUpdate() == null
                            ? null
                            : single.getNextUpdate().getDate().toInstant(),
                    revocation,
                    status.getTagNo() != 0 && status.getTagNo() != 1,
                    cutoff(single));
        } catch (java.text.ParseException e) {
            throw new IllegalArgumentException("malformed time");
        }
    }

    private static Revocation revocation(RevokedInfo info) throws java.text.ParseException {
        Date at = info.getRevocationTime().getDate();
        int code = info.getRevocationReason() == null
                ? 0
                : info.getRevocationReason().getValue().intValue();
        CRLReason[] known = CRLReason.values();
        return new Revocation(
                at.toInstant(), code >= 0 && code < known.length ? known[code] : CRLReason.UNSPECIFIED, null);
    }

    private static @Nullable Instant cutoff(SingleResponse single) throws java.text.ParseException {
        Extensions extensions = single.getSingleExtensions();
        Extension cutoff =
                extensions == null ? null : extensions.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff);
        return cutoff == null
                ? null
                : org.bouncycastle.asn1.ASN1GeneralizedTime.getInstance(cutoff.getParsedValue())
                        .getDate()
                        .toInstant();
    }

    private static Stream<X509Certificate> certificate(org.bouncycastle.asn1.ASN1Encodable value) {
        try {
            return Stream.of(CertificateReader.one(value.toASN1Primitive().getEncoded()));
        } catch (IOException | UnreadableInputException e) {
            // A certificate that cannot be read cannot be the responder's; the signature check will say so.
            return Stream.empty();
        }
    }
}
