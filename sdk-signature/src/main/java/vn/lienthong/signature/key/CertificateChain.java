package vn.lienthong.signature.key;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.KeyUnusableException;

/** Puts the certificates of a key store in order: the signer's first, then each one's issuer as far as it is there. */
final class CertificateChain {
    private CertificateChain() {}

    static List<X509Certificate> of(List<Certificate> certificates) {
        List<X509Certificate> pool = new ArrayList<>();
        for (Certificate certificate : certificates) {
            pool.add(ofTheJdk(certificate));
        }
        List<X509Certificate> chain = new ArrayList<>();
        X509Certificate current = pool.get(0);
        while (current != null && !chain.contains(current)) {
            chain.add(current);
            current = issuerOf(current, pool);
        }
        return List.copyOf(chain);
    }

    private static @Nullable X509Certificate issuerOf(X509Certificate certificate, List<X509Certificate> pool) {
        for (X509Certificate candidate : pool) {
            if (candidate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
                    && issued(candidate, certificate)) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean issued(X509Certificate issuer, X509Certificate certificate) {
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static X509Certificate ofTheJdk(Certificate certificate) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(certificate.getEncoded()));
        } catch (CertificateException e) {
            throw new KeyUnusableException(KeyMessage.STORE_FORMAT);
        }
    }
}
