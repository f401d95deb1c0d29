package vn.lienthong.testkit.pki;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;

/**
 * Anchors and evidence as files, laid out as the command line's {@code verify} reads them. Government anchors are PEM, national ones DER,
 * so that a reader meets both.
 *
 * @param trust {@code government/} and {@code national/} with one anchor each
 * @param intermediates the issuing authorities' certificates
 * @param crl the present revocation lists
 */
public record TrustFolder(Path trust, Path intermediates, Path crl) {
    static TrustFolder write(Path directory, TestHierarchy government, TestHierarchy national) throws IOException {
        TrustFolder folder = new TrustFolder(
                directory.resolve("trust"), directory.resolve("intermediates"), directory.resolve("crl"));
        Path governmentAnchors = Files.createDirectories(folder.trust.resolve("government"));
        Path nationalAnchors = Files.createDirectories(folder.trust.resolve("national"));
        Pem.write(
                governmentAnchors.resolve("root.pem"),
                "CERTIFICATE",
                der(government.root().certificate()));
        Files.write(nationalAnchors.resolve("root.crt"), der(national.root().certificate()));
        Files.createDirectories(folder.intermediates);
        Files.createDirectories(folder.crl);
        for (TestHierarchy hierarchy : new TestHierarchy[] {government, national}) {
            String prefix = hierarchy.kind().folder() + '-';
            TestCa issuing = hierarchy.issuing();
            Files.write(folder.intermediates.resolve(prefix + "issuing.crt"), der(issuing.certificate()));
            Files.write(folder.crl.resolve(prefix + "issuing.crl"), issuing.crl());
            Files.write(
                    folder.crl.resolve(prefix + "root.crl"), hierarchy.root().crl());
        }
        return folder;
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("cannot encode a certificate", e);
        }
    }
}
