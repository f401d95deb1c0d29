package vn.lienthong.signature.cms;

import java.text.ParseException;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.jspecify.annotations.Nullable;

/** The signing-time attribute: what the signer says. */
final class SigningTime {
    private SigningTime() {}

    static @Nullable Instant of(@Nullable ASN1Set attributes) {
        ASN1Set values = SignedAttributes.values(attributes, CMSAttributes.signingTime);
        if (values == null || values.size() != 1) {
            return null;
        }
        try {
            var value = Time.getInstance(values.getObjectAt(0)).toASN1Primitive();
            if (value instanceof ASN1UTCTime utc) {
                return utc.getAdjustedDate().toInstant();
            }
            return value instanceof ASN1GeneralizedTime time ? time.getDate().toInstant() : null;
        } catch (ParseException | RuntimeException e) {
            return null;
        }
    }
}
