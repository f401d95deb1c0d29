package vn.lienthong.signature.cms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;

/**
 * The first ASN.1 value of some octets and what follows it: {@code /Contents} of a PDF is padded with zeros.
 *
 * @param value the value
 * @param length octets it takes
 * @param onlyZeros whether nothing but zeros follows
 */
record PaddedCms(ASN1Primitive value, int length, boolean onlyZeros) {
    static final int MOST_BYTES = 1 << 20;
    private static final int MOST_DEPTH = 64;

    static PaddedCms read(byte[] octets) throws CmsUnreadableException {
        guard(octets);
        ByteArrayInputStream in = new ByteArrayInputStream(octets);
        try (ASN1InputStream asn1 = new ASN1InputStream(in, Math.min(octets.length, MOST_BYTES))) {
            ASN1Primitive value = asn1.readObject();
            if (value == null) {
                throw new CmsUnreadableException("empty");
            }
            int length = octets.length - in.available();
            boolean zeros = true;
            for (int i = length; i < octets.length; i++) {
                zeros &= octets[i] == 0;
            }
            return new PaddedCms(value, length, zeros);
        } catch (IOException | RuntimeException e) {
            throw new CmsUnreadableException("not ASN.1");
        }
    }

    /** Refuses nesting that would cost the parser its stack. Indefinite lengths only nest; definite ones are walked into. */
    private static void guard(byte[] octets) throws CmsUnreadableException {
        if (octets.length < 2 || octets[0] != 0x30) {
            throw new CmsUnreadableException("not a sequence");
        }
        int depth = 0;
        int at = 0;
        while (at < octets.length && (octets[at] & 0x20) != 0) {
            int length = at + 1 < octets.length ? octets[at + 1] & 0xff : 0;
            at += 2 + (length > 0x80 ? length & 0x7f : 0);
            if (++depth > MOST_DEPTH) {
                throw new CmsUnreadableException("nested too deep");
            }
        }
    }
}
