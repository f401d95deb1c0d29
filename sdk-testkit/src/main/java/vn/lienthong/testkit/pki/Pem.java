package vn.lienthong.testkit.pki;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/** Writes DER values between PEM lines (RFC 7468). */
final class Pem {
    private Pem() {}

    static void write(Path file, String label, byte[] der) throws IOException {
        try (Writer text = Files.newBufferedWriter(file, StandardCharsets.US_ASCII);
                PemWriter pem = new PemWriter(text)) {
            pem.writeObject(new PemObject(label, der));
        }
    }
}
