package vn.lienthong.signature.pdf;

import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.KeyUnusableException;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.signature.cms.sign.CadesSignature;
import vn.lienthong.signature.key.JcaSignature;
import vn.lienthong.signature.key.SignatureAlgorithm;
import vn.lienthong.signature.key.SigningKey;
import vn.lienthong.signature.time.TimestampSource;
import vn.lienthong.signature.time.TimestampToken;

/** Makes the CMS of a document's digest: signs, checks the value (SG-05), stamps it. */
final class SignatureValue {
    private final SigningKey key;
    private final SignatureAlgorithm algorithm;
    private final CadesSignature signature;
    private final @Nullable TimestampSource timestamps;
    private final Runnable beforeKeyIsUsed;

    SignatureValue(
            SigningKey key,
            SignatureAlgorithm algorithm,
            CadesSignature signature,
            @Nullable TimestampSource timestamps,
            Runnable beforeKeyIsUsed) {
        this.key = key;
        this.algorithm = algorithm;
        this.signature = signature;
        this.timestamps = timestamps;
        this.beforeKeyIsUsed = beforeKeyIsUsed;
    }

    Made over(byte[] digest, PadesLevel level) {
        byte[] attributes = signature.signedAttributes(digest);
        beforeKeyIsUsed.run();
        byte[] value = key.sign(algorithm, attributes);
        if (!JcaSignature.verifies(algorithm, key.certificate().getPublicKey(), attributes, value)) {
            throw new KeyUnusableException(PdfMessage.VALUE);
        }
        TimestampToken token = level == PadesLevel.B_T ? stamped(value) : null;
        return new Made(signature.assemble(attributes, value, token == null ? null : token.encoded()), token);
    }

    private TimestampToken stamped(byte[] value) {
        if (timestamps == null) {
            throw new SigningRefusedException(PdfMessage.NO_TSA);
        }
        return timestamps.stamp(algorithm.hash(), algorithm.hash().newDigest().digest(value));
    }

    /** A signature and its time stamp. */
    static final class Made {
        private final byte[] cms;
        private final @Nullable TimestampToken timestamp;

        private Made(byte[] cms, @Nullable TimestampToken timestamp) {
            this.cms = cms;
            this.timestamp = timestamp;
        }

        byte[] cms() {
            return cms;
        }

        @Nullable
        TimestampToken timestamp() {
            return timestamp;
        }
    }
}
