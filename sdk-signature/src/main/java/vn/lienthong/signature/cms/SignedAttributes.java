package vn.lienthong.signature.cms;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.jspecify.annotations.Nullable;

/** The attributes of one signer. */
final class SignedAttributes {
    private final ASN1Set set;

    SignedAttributes(ASN1Set set) {
        this.set = set;
    }

    /** The octets that were signed: DER SET OF, whatever the file has. */
    byte[] der() throws IOException {
        return set.getEncoded(ASN1Encoding.DER);
    }

    /** The octets as the file orders them. */
    byte[] asWritten() throws IOException {
        return set.getEncoded(ASN1Encoding.DL);
    }

    boolean isDer() throws IOException {
        return Arrays.equals(der(), asWritten());
    }

    boolean hasDoubles() {
        Set<ASN1ObjectIdentifier> seen = new HashSet<>();
        for (ASN1Encodable item : set) {
            if (!seen.add(Attribute.getInstance(item).getAttrType())) {
                return true;
            }
        }
        return false;
    }

    boolean has(ASN1ObjectIdentifier type) {
        return values(set, type) != null;
    }

    /** The only value of an attribute; null when it is absent or has not exactly one. */
    @Nullable
    ASN1Encodable single(ASN1ObjectIdentifier type) {
        ASN1Set values = values(set, type);
        return values != null && values.size() == 1 ? values.getObjectAt(0) : null;
    }

    /** The values of the first attribute of that type; null when there is none. */
    static @Nullable ASN1Set values(@Nullable ASN1Set attributes, ASN1ObjectIdentifier type) {
        if (attributes != null) {
            for (ASN1Encodable item : attributes) {
                Attribute attribute = Attribute.getInstance(item);
                if (type.equals(attribute.getAttrType())) {
                    return attribute.getAttrValues();
                }
            }
        }
        return null;
    }
}
