package vn.lienthong.signature.cert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.lienthong.core.error.UnreadableInputException;

/**
 * Reads certificates: DER, PEM with one or several, PKCS#7 bundles ({@code .p7b}) in either. Bytes that are none give an
 * {@link UnreadableInputException} that quotes nothing of them. Thread-safe.
 */
public final class CertificateReader {
    /** The largest file read, in bytes. A bundle of all licensed authorities is far smaller. */
    public static final int MAX_FILE = 4 << 20;

    private CertificateReader() {}

    /**
     * All certificates of a file.
     *
     * @throws UnreadableInputException when it cannot be opened, is too large or holds none
     */
    public static List<X509Certificate> read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > MAX_FILE) {
                throw new UnreadableInputException(CertificateMessage.TOO_LARGE, name, MAX_FILE);
            }
            return read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnreadableInputException(CertificateMessage.NOT_FOUND, name);
        }
    }

    /**
     * All certificates in the bytes, in their order; at least one.
     *
     * @param name what messages call the source
     */
    public static List<X509Certificate> read(String name, byte[] bytes) {
        List<X509Certificate> found = new ArrayList<>();
        try {
            if (PemText.isPem(bytes)) {
                for (PemText block : PemText.blocks(bytes)) {
                    readBlock(block, found);
                }
            } else {
                found.addAll(ofDer(bytes));
            }
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new UnreadableInputException(CertificateMessage.UNREADABLE, name);
        }
        if (found.isEmpty()) {
            throw new UnreadableInputException(CertificateMessage.UNREADABLE, name);
        }
        return List.copyOf(found);
    }

    /**
     * One certificate from its DER.
     *
     * @throws UnreadableInputException when the bytes are none
     */
    public static X509Certificate one(byte[] der) {
        return read("certificate", der).get(0);
    }

    private static void readBlock(PemText block, List<X509Certificate> found) throws CertificateException {
        switch (block.label()) {
            case "CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE", "PKCS7", "CMS" ->
                found.addAll(ofDer(block.der()));
            default -> {
                // Keys, requests and lists may stand in the same file.
            }
        }
    }

    private static List<X509Certificate> ofDer(byte[] der) throws CertificateException {
        // PKCS#7 begins with an object identifier inside the outer sequence, a certificate with another sequence.
        boolean bundle = startsWithObjectIdentifier(der);
        CertificateFactory factory = factory();
        ByteArrayInputStream in = new ByteArrayInputStream(der);
        Collection<? extends Certificate> all =
                bundle ? factory.generateCertificates(in) : List.of(factory.generateCertificate(in));
        return all.stream().map(X509Certificate.class::cast).toList();
    }

    private static boolean startsWithObjectIdentifier(byte[] der) {
        if (der.length < 4 || der[0] != 0x30) {
            return false;
        }
        int lengthOctets = (der[1] & 0x80) == 0 ? 0 : der[1] & 0x7f;
        int content = 2 + lengthOctets;
        return content < der.length && der[content] == 0x06;
    }

    private static CertificateFactory factory() throws CertificateException {
        return CertificateFactory.getInstance("X.509");
    }
}
