package vn.lienthong.signature.time;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.signature.key.HashAlgorithm;

/**
 * A time-stamp token (<i>dấu thời gian</i>, RFC 3161): an authority's word that a digest existed at a moment. Reading it proves nothing
 * about the authority; {@link #isIntact()} says whether the token is what its own certificate signed. Immutable.
 */
public final class TimestampToken {
    private final byte[] der;
    private final TimeStampToken token;
    private final TimeStampTokenInfo info;

    private TimestampToken(byte[] der, TimeStampToken token) {
        this.der = der;
        this.token = token;
        this.info = token.getTimeStampInfo();
    }

    /** @throws UnreadableInputException when the octets are no time-stamp token */
    public static TimestampToken parse(byte[] der) {
        try {
            return new TimestampToken(der.clone(), new TimeStampToken(ContentInfo.getInstance(der)));
        } catch (TSPException | IOException | RuntimeException e) {
            throw new UnreadableInputException(TimestampMessage.TOKEN);
        }
    }

    /** The octets as the authority sent them. */
    public byte[] encoded() {
        return der.clone();
    }

    /** The moment the authority states; its accuracy is its own affair. */
    public Instant time() {
        return info.getGenTime().toInstant();
    }

    /** Object identifier of the policy the authority followed. */
    public String policy() {
        return info.getPolicy().getId();
    }

    public BigInteger serialNumber() {
        return info.getSerialNumber();
    }

    public Optional<BigInteger> nonce() {
        return Optional.ofNullable(info.getNonce());
    }

    /** Object identifier of the imprint's hash function. */
    public String imprintAlgorithm() {
        return info.getMessageImprintAlgOID().getId();
    }

    public byte[] imprint() {
        return info.getMessageImprintDigest().clone();
    }

    /** Whether it stamps exactly this digest. */
    public boolean stamps(HashAlgorithm hash, byte[] digest) {
        return TimestampHashes.id(hash).getId().equals(imprintAlgorithm()) && MessageDigest.isEqual(imprint(), digest);
    }

    /** Whether the signature, the message digest and the signing-certificate attribute fit the certificate inside the token. */
    public boolean isIntact() {
        try {
            for (X509CertificateHolder certificate : token.getCertificates().getMatches(null)) {
                if (token.getSID().match(certificate)) {
                    token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
                    return true;
                }
            }
            return false;
        } catch (TSPException | OperatorCreationException | CertificateException | RuntimeException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "TimestampToken[" + time() + "]";
    }
}
