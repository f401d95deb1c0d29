package vn.lienthong.signature.cert;

import java.util.Map;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * The one way names are printed in reports: RFC 4514, hence in reversed order, with fixed keywords, citizens' numbers masked
 * (specification 3.3). Printed names are for people; they are never compared.
 */
public final class NamePrinter {
    private static final Map<ASN1ObjectIdentifier, String> KEYWORDS = Map.ofEntries(
            Map.entry(BCStyle.C, "C"),
            Map.entry(BCStyle.ST, "ST"),
            Map.entry(BCStyle.L, "L"),
            Map.entry(BCStyle.STREET, "STREET"),
            Map.entry(BCStyle.O, "O"),
            Map.entry(BCStyle.OU, "OU"),
            Map.entry(BCStyle.T, "T"),
            Map.entry(BCStyle.CN, "CN"),
            Map.entry(BCStyle.SURNAME, "SN"),
            Map.entry(BCStyle.GIVENNAME, "GN"),
            Map.entry(BCStyle.SERIALNUMBER, "SERIALNUMBER"),
            Map.entry(BCStyle.DC, "DC"),
            Map.entry(BCStyle.UID, "UID"),
            Map.entry(BCStyle.E, "E"));

    private NamePrinter() {}

    public static String print(X500Principal name) {
        StringBuilder out = new StringBuilder();
        RDN[] rdns = SubjectNames.of(name).name().getRDNs();
        for (int i = rdns.length - 1; i >= 0; i--) {
            if (!out.isEmpty()) {
                out.append(',');
            }
            print(rdns[i], out);
        }
        return out.toString();
    }

    private static void print(RDN rdn, StringBuilder out) {
        String separator = "";
        for (AttributeTypeAndValue attribute : rdn.getTypesAndValues()) {
            String keyword = KEYWORDS.getOrDefault(
                    attribute.getType(), attribute.getType().getId());
            String text = SubjectNames.text(attribute.getValue());
            out.append(separator).append(keyword).append('=');
            escape(attribute.getType().equals(BCStyle.UID) ? Uid.parse(text).shown() : text, out);
            separator = "+";
        }
    }

    private static void escape(String value, StringBuilder out) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean edge = (c == ' ' && (i == 0 || i == value.length() - 1)) || (c == '#' && i == 0);
            if (edge || ",+\"\\<>;".indexOf(c) >= 0) {
                out.append('\\').append(c);
            } else if (c < ' ' || c == 0x7f) {
                out.append('\\').append("0123456789abcdef".charAt(c >> 4)).append("0123456789abcdef".charAt(c & 15));
            } else {
                out.append(c);
            }
        }
    }
}
