package vn.lienthong.signature.time;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import vn.lienthong.core.error.AnswerFingerprint;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.RefusedException;
import vn.lienthong.core.error.UnreadableAnswerException;
import vn.lienthong.core.message.MessageTemplate;
import vn.lienthong.signature.key.HashAlgorithm;

/** One answer of an authority, believed only as far as it fits the request. */
final class TimestampAnswer {
    private static final int GRANTED = 0;
    private static final int GRANTED_WITH_MODS = 1;

    private final String host;
    private final byte[] body;

    TimestampAnswer(String host, byte[] body) {
        this.host = host;
        this.body = body;
    }

    TimestampToken token(TimeStampRequest request, HashAlgorithm hash, byte[] imprint) {
        TimeStampResponse response = parse();
        int status = response.getStatus();
        if (status != GRANTED && status != GRANTED_WITH_MODS) {
            PKIFailureInfo failure = response.getFailInfo();
            String words = Objects.requireNonNullElse(response.getStatusString(), "");
            throw new RefusedException(
                    null,
                    Integer.toString(status),
                    words,
                    TimestampMessage.REFUSED,
                    host,
                    status,
                    failure == null ? "-" : failure.intValue());
        }
        try {
            // Nonce, imprint, policy, presence of the signing-certificate attribute.
            response.validate(request);
        } catch (TSPException e) {
            throw wrong("nonce/imprint/policy");
        }
        if (response.getTimeStampToken() == null) {
            throw wrong("token");
        }
        TimestampToken token = TimestampToken.parse(encoded(response));
        if (!token.stamps(hash, imprint)) {
            throw wrong("imprint");
        }
        if (!token.isIntact()) {
            throw wrong("signature");
        }
        return token;
    }

    private TimeStampResponse parse() {
        try {
            return new TimeStampResponse(body);
        } catch (TSPException | IOException | RuntimeException e) {
            throw failure(TimestampMessage.UNREADABLE, host);
        }
    }

    private byte[] encoded(TimeStampResponse response) {
        try {
            return response.getTimeStampToken().getEncoded();
        } catch (IOException e) {
            throw failure(TimestampMessage.UNREADABLE, host);
        }
    }

    private UnreadableAnswerException wrong(String what) {
        return failure(TimestampMessage.WRONG, host, what);
    }

    private UnreadableAnswerException failure(MessageTemplate template, Object... values) {
        MessageDigest digest = HashAlgorithm.SHA_256.newDigest();
        digest.update(body, 0, Math.min(body.length, 1 << 16));
        AnswerFingerprint fingerprint = new AnswerFingerprint(
                200, "application/timestamp-reply", body.length, HexFormat.of().formatHex(digest.digest()));
        return new UnreadableAnswerException(Delivery.ANSWERED, null, fingerprint, template, values);
    }
}
