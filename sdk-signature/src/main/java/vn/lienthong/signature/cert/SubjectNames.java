package vn.lienthong.signature.cert;

import java.util.ArrayList;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

/** The attributes of a distinguished name, read from its DER and never from printed text. */
record SubjectNames(X500Name name) {
    static SubjectNames of(X500Principal principal) {
        return new SubjectNames(X500Name.getInstance(principal.getEncoded()));
    }

    List<String> all(ASN1ObjectIdentifier type) {
        List<String> found = new ArrayList<>();
        for (RDN rdn : name.getRDNs()) {
            for (AttributeTypeAndValue attribute : rdn.getTypesAndValues()) {
                if (attribute.getType().equals(type)) {
                    found.add(text(attribute.getValue()));
                }
            }
        }
        return found;
    }

    @Nullable
    String last(ASN1ObjectIdentifier type) {
        List<String> all = all(type);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    List<Uid> uids() {
        return all(BCStyle.UID).stream().map(Uid::parse).toList();
    }

    /** A text whose bytes are of no character becomes the replacement character: damage in a name is no reason to stop. */
    static String text(ASN1Encodable value) {
        try {
            return value instanceof ASN1String string ? string.getString() : String.valueOf(value);
        } catch (IllegalArgumentException e) {
            return "\uFFFD";
        }
    }
}
