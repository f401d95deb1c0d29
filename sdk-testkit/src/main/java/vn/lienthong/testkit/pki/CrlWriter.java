package vn.lienthong.testkit.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.ContentSigner;

/** Writes the revocation lists of one authority (RFC 5280, 5). Thread-safe. */
final class CrlWriter {
    private static final ASN1ObjectIdentifier NOBODY_KNOWS = new ASN1ObjectIdentifier("2.999.704.98");

    private final TestCa ca;
    private final AtomicLong number = new AtomicLong();

    CrlWriter(TestCa ca) {
        this.ca = ca;
    }

    byte[] write(Instant thisUpdate, Instant nextUpdate, Set<CrlFlaw> flaws) {
        Instant from = thisUpdate;
        Instant until = nextUpdate;
        if (flaws.contains(CrlFlaw.STALE)) {
            from = thisUpdate.minus(Duration.ofDays(10));
            until = thisUpdate.minus(Duration.ofDays(3));
        } else if (flaws.contains(CrlFlaw.NOT_YET_VALID)) {
            from = thisUpdate.plus(Duration.ofDays(1));
        }
        try {
            X509v2CRLBuilder list =
                    new JcaX509v2CRLBuilder(ca.certificate().getSubjectX500Principal(), Date.from(from));
            if (!flaws.contains(CrlFlaw.NO_NEXT_UPDATE)) {
                list.setNextUpdate(Date.from(until));
            }
            entries(list, from);
            extensions(list, flaws);
            byte[] der = list.build(signer(flaws)).getEncoded();
            return flaws.contains(CrlFlaw.TRUNCATED) ? Arrays.copyOf(der, der.length / 2) : der;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("cannot write the revocation list", e);
        }
    }

    private void entries(X509v2CRLBuilder list, Instant now) {
        ca.register().revokedBy(now).forEach((serial, revocation) -> {
            int reason = revocation.reasonCode();
            Instant since = revocation.invalidSince();
            if (since == null) {
                list.addCRLEntry(serial, Date.from(revocation.at()), reason);
            } else {
                list.addCRLEntry(serial, Date.from(revocation.at()), reason, Date.from(since));
            }
        });
    }

    private void extensions(X509v2CRLBuilder list, Set<CrlFlaw> flaws) throws IOException, GeneralSecurityException {
        list.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils()
                        .createAuthorityKeyIdentifier(ca.certificate().getPublicKey()));
        list.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(number.incrementAndGet())));
        if (flaws.contains(CrlFlaw.AUTHORITIES_ONLY)) {
            list.addExtension(
                    Extension.issuingDistributionPoint,
                    true,
                    new IssuingDistributionPoint(null, false, true, null, false, false));
        }
        if (flaws.contains(CrlFlaw.UNKNOWN_CRITICAL_EXTENSION)) {
            list.addExtension(NOBODY_KNOWS, true, DERNull.INSTANCE);
        }
    }

    private ContentSigner signer(Set<CrlFlaw> flaws) {
        PrivateKey key = flaws.contains(CrlFlaw.WRONG_SIGNER)
                ? Signing.strangerFor(ca.identity().privateKey())
                : ca.identity().privateKey();
        return flaws.contains(CrlFlaw.SHA1_SIGNED) ? Signing.withSha1(key) : Signing.with(key);
    }
}
