package vn.lienthong.signature.cms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.jspecify.annotations.Nullable;

/**
 * The attribute adbe-revocationInfoArchival (ISO 32000-2, 12.8.3.3.2): revocation information a legacy PDF signer stored.
 *
 * @param crls DER
 * @param ocsps DER
 */
record RevocationArchive(List<byte[]> crls, List<byte[]> ocsps) {
    private static final ASN1ObjectIdentifier TYPE = new ASN1ObjectIdentifier("1.2.840.113583.1.1.8");

    static RevocationArchive of(@Nullable ASN1Set attributes) {
        RevocationArchive archive = new RevocationArchive(new ArrayList<>(), new ArrayList<>());
        ASN1Set values = SignedAttributes.values(attributes, TYPE);
        if (values == null || values.size() != 1) {
            return archive;
        }
        try {
            for (ASN1Encodable item : ASN1Sequence.getInstance(values.getObjectAt(0))) {
                ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(item);
                List<byte[]> target =
                        tagged.getTagNo() == 0 ? archive.crls : tagged.getTagNo() == 1 ? archive.ocsps : null;
                if (target != null) {
                    for (ASN1Encodable entry : ASN1Sequence.getInstance(tagged, true)) {
                        target.add(entry.toASN1Primitive().getEncoded(ASN1Encoding.DER));
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            return archive;
        }
        return archive;
    }
}
