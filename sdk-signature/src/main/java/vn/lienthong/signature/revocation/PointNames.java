package vn.lienthong.signature.revocation;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** Names of distribution points in a form that can be compared: directory names by RFC 5280, others by kind and text. */
final class PointNames {
    private PointNames() {}

    /** @param relativeTo the CRL issuer's name, which a relative name continues */
    static Set<Object> of(DistributionPointName point, X500Principal relativeTo) throws IOException {
        if (point.getType() == DistributionPointName.FULL_NAME) {
            return of(GeneralNames.getInstance(point.getName()));
        }
        ASN1EncodableVector rdns = new ASN1EncodableVector();
        ASN1Sequence.getInstance(relativeTo.getEncoded()).forEach(rdns::add);
        rdns.add(new DERSet(ASN1Set.getInstance(point.getName()).toArray()));
        return Set.of(new X500Principal(new DERSequence(rdns).getEncoded()));
    }

    static Set<Object> of(GeneralNames names) throws IOException {
        Set<Object> found = new HashSet<>();
        for (GeneralName name : names.getNames()) {
            byte[] encoded = name.getName().toASN1Primitive().getEncoded();
            found.add(
                    name.getTagNo() == GeneralName.directoryName
                            ? new X500Principal(encoded)
                            : name.getTagNo() + ":" + name.getName());
        }
        return found;
    }
}
