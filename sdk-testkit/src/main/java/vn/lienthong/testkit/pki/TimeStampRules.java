package vn.lienthong.testkit.pki;

import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TimeStampReq;

/** Which requests the time-stamping service takes (RFC 3161, 2.4). */
final class TimeStampRules {
    static final int NONE = -1;
    static final String FOREIGN_POLICY = "2.999.704.2.9";

    private static final Map<ASN1ObjectIdentifier, Integer> HASH_LENGTHS = Map.of(
            NISTObjectIdentifiers.id_sha256, 32,
            NISTObjectIdentifiers.id_sha384, 48,
            NISTObjectIdentifiers.id_sha512, 64);

    private TimeStampRules() {}

    /** The failure of RFC 3161 that the request earns, or {@link #NONE}. */
    static int failureOf(TimeStampReq request) {
        Integer length =
                HASH_LENGTHS.get(request.getMessageImprint().getHashAlgorithm().getAlgorithm());
        if (length == null) {
            return PKIFailureInfo.badAlg;
        }
        if (request.getMessageImprint().getHashedMessage().length != length) {
            return PKIFailureInfo.badDataFormat;
        }
        ASN1ObjectIdentifier policy = request.getReqPolicy();
        if (policy != null && !policy.getId().equals(TsaServer.POLICY)) {
            return PKIFailureInfo.unacceptedPolicy;
        }
        return request.getExtensions() == null ? NONE : PKIFailureInfo.unacceptedExtension;
    }
}
