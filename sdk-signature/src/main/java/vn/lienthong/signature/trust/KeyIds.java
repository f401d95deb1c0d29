package vn.lienthong.signature.trust;

import java.security.cert.X509Certificate;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.jspecify.annotations.Nullable;

/** Key identifiers of certificates in hexadecimal. They help to choose among candidates; they prove nothing. */
final class KeyIds {
    private KeyIds() {}

    static @Nullable String ofSubject(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue("2.5.29.14");
        try {
            return extension == null
                    ? null
                    : hex(ASN1OctetString.getInstance(
                                    ASN1OctetString.getInstance(extension).getOctets())
                            .getOctets());
        } catch (IllegalArgumentException | ClassCastException e) {
            // A malformed identifier identifies nothing.
            return null;
        }
    }

    static @Nullable String ofIssuer(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue("2.5.29.35");
        try {
            byte[] id = extension == null
                    ? null
                    : AuthorityKeyIdentifier.getInstance(
                                    ASN1OctetString.getInstance(extension).getOctets())
                            .getKeyIdentifierOctets();
            return id == null ? null : hex(id);
        } catch (IllegalArgumentException | ClassCastException e) {
            // A malformed identifier identifies nothing.
            return null;
        }
    }

    /** Whether both identifiers exist and are equal. */
    static boolean match(X509Certificate certificate, X509Certificate issuer) {
        String wanted = ofIssuer(certificate);
        return wanted != null && wanted.equals(ofSubject(issuer));
    }

    /** Whether both identifiers exist and differ. */
    static boolean differ(X509Certificate certificate, X509Certificate issuer) {
        String wanted = ofIssuer(certificate);
        String offered = ofSubject(issuer);
        return wanted != null && offered != null && !wanted.equals(offered);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
