package vn.lienthong.testkit.pki;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import org.jspecify.annotations.Nullable;

/**
 * Gives out the certificates of the authorities (AIA caIssuers): {@code GET …/crt/NAME.crt} in DER and {@code …/crt/NAME.p7b} as a
 * PKCS#7 bundle of the way to the root. Thread-safe.
 */
public final class CertificateServer extends PkiEndpoint<HttpFault> {
    private final Authorities authorities;

    CertificateServer(Authorities authorities) {
        super(authorities.uri("crt"));
        this.authorities = authorities;
    }

    @Override
    HttpReply answer(HttpQuestion question, @Nullable HttpFault flaw) {
        if (!question.method().equals("GET")) {
            return HttpReply.refused(405, "GET only");
        }
        int dot = question.path().lastIndexOf('.');
        String name = question.path().substring(0, Math.max(dot, 0));
        return authorities
                .named(name)
                .map(ca -> question.path().endsWith(".p7b") ? bundle(ca) : single(ca))
                .orElseGet(() -> HttpReply.refused(404, "no such certificate"));
    }

    private static HttpReply single(TestCa ca) {
        try {
            return HttpReply.ok("application/pkix-cert", ca.certificate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encode a certificate", e);
        }
    }

    private static HttpReply bundle(TestCa ca) {
        try {
            byte[] p7b = CertificateFactory.getInstance("X.509")
                    .generateCertPath(ca.identity().chain())
                    .getEncoded("PKCS7");
            return HttpReply.ok("application/x-pkcs7-certificates", p7b);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encode a bundle", e);
        }
    }
}
