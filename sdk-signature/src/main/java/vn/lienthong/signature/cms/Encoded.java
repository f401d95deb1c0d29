package vn.lienthong.signature.cms;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encodable;

/** Encoding of what was decoded before: it cannot fail for want of input or output. */
final class Encoded {
    private Encoded() {}

    static byte[] octets(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException("encoding in memory", e);
        }
    }
}
