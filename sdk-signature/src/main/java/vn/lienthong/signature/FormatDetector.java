package vn.lienthong.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.report.DocumentFormat;

/** Tells the format by content, never by name (signature specification 7.1). */
final class FormatDetector {
    private static final int WINDOW = 1_024;

    /** The object identifier signedData, encoded. */
    private static final String SIGNED_DATA = new String(
            new byte[] {6, 9, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 13, 1, 7, 2},
            StandardCharsets.ISO_8859_1);

    private FormatDetector() {}

    static @Nullable DocumentFormat detect(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(WINDOW);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String start = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        if (start.stripLeading().startsWith("<")) {
            return DocumentFormat.XML;
        }
        if (text.contains("%PDF-")) {
            return DocumentFormat.PDF;
        }
        boolean der = text.startsWith("0") && text.contains(SIGNED_DATA);
        boolean pem =
                start.startsWith("-----BEGIN CMS") || start.startsWith("-----BEGIN PKCS7") || start.startsWith("MII");
        return der || pem ? DocumentFormat.CMS : null;
    }
}
