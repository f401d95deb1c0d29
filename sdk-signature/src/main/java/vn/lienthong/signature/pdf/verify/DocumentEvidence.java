package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.signature.cms.CmsSignature;
import vn.lienthong.signature.pdf.structure.PdfFile;
import vn.lienthong.signature.pdf.structure.PdfLimitException;
import vn.lienthong.signature.pdf.structure.PdfSyntaxException;
import vn.lienthong.signature.pdf.structure.PdfValue;
import vn.lienthong.signature.pdf.structure.PdfValue.Array;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Stream;

/**
 * What the document itself brings for judging certificates. None of it gives trust.
 *
 * @param certificates from {@code /DSS}
 * @param crls DER
 * @param ocsps DER
 */
record DocumentEvidence(List<X509Certificate> certificates, List<byte[]> crls, List<byte[]> ocsps) {
    private static final int MOST_ITEMS = 500;

    /** Reads the document security store (ISO 32000-2, 12.8.4.3). What cannot be read is as if it were absent. */
    static DocumentEvidence of(PdfFile file) throws IOException {
        Dictionary store = file.get(file.catalog(), "DSS").asDictionary();
        List<X509Certificate> certificates = new ArrayList<>();
        for (byte[] der : streams(file, store, "Certs")) {
            X509Certificate certificate = CmsSignature.certificate(der);
            if (certificate != null) {
                certificates.add(certificate);
            }
        }
        return new DocumentEvidence(certificates, streams(file, store, "CRLs"), streams(file, store, "OCSPs"));
    }

    boolean isEmpty() {
        return certificates.isEmpty() && crls.isEmpty() && ocsps.isEmpty();
    }

    private static List<byte[]> streams(PdfFile file, Dictionary store, String kind) throws IOException {
        List<byte[]> found = new ArrayList<>();
        if (file.get(store, kind) instanceof Array items) {
            for (PdfValue item : items.items()) {
                if (found.size() < MOST_ITEMS && file.resolve(item) instanceof Stream stream) {
                    add(file, stream, found);
                }
            }
        }
        return found;
    }

    private static void add(PdfFile file, Stream stream, List<byte[]> found) throws IOException {
        try {
            found.add(file.decoded(stream));
        } catch (PdfLimitException e) {
            throw e;
        } catch (PdfSyntaxException e) {
            return;
        }
    }
}
