package vn.lienthong.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A PDF of one empty page that carries a stream of a given length. */
final class PlainPdf {
    private static final byte[] LINE =
            "% nothing is drawn by this line of exactly sixty-four letters.\n\n".getBytes(US_ASCII);

    private final OutputStream out;
    private final List<Long> offsets = new ArrayList<>();
    private long position;

    private PlainPdf(OutputStream out) {
        this.out = out;
    }

    /** @param length of the stream, in bytes */
    static Path write(Path file, long length) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            new PlainPdf(out).write(length / LINE.length * LINE.length);
        }
        return file;
    }

    private void write(long length) throws IOException {
        text("%PDF-1.7\n");
        object("<</Type/Catalog/Pages 2 0 R>>");
        object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>");
        offsets.add(position);
        text("4 0 obj\n<</Length " + length + ">>\nstream\n");
        for (long left = length; left > 0; left -= LINE.length) {
            out.write(LINE);
        }
        position += length;
        text("\nendstream\nendobj\n");
        long table = position;
        text("xref\n0 5\n0000000000 65535 f \n");
        for (long offset : offsets) {
            text(String.format(Locale.ROOT, "%010d 00000 n \n", offset));
        }
        text("trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
    }

    private void object(String body) throws IOException {
        offsets.add(position);
        text(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    private void text(String ascii) throws IOException {
        byte[] bytes = ascii.getBytes(US_ASCII);
        out.write(bytes);
        position += bytes.length;
    }
}
