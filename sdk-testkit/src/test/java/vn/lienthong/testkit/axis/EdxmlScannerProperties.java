package vn.lienthong.testkit.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.lienthong.core.content.Content;

class EdxmlScannerProperties {
    private static final byte[] LETTER = Messages.documentBytes("H99.07", "G98");

    @Property(tries = 300)
    void readsOrRefusesASpoiledMessage(@ForAll @IntRange(max = 900) int at, @ForAll byte value) {
        byte[] spoiled = LETTER.clone();
        spoiled[at % spoiled.length] = value;
        Throwable thrown = catchThrowable(() -> EdxmlScanner.scan(Content.of(spoiled)));
        assertThat(thrown == null ? CallRefusedException.class : thrown.getClass())
                .isEqualTo(CallRefusedException.class);
    }

    @Example
    void readsUtf16AndByteOrderMarks() throws Exception {
        String text = Messages.document("H99.07", "G98");
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE}) {
            EdxmlSummary read = EdxmlScanner.scan(Content.of(("\uFEFF" + text).getBytes(charset)));
            assertThat(read.text("Subject")).isEqualTo("Thử");
        }
    }

    @Example
    void refusesAnotherEncoding() {
        String text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + Messages.document("H99.07", "G98");
        assertThat(isRefused(text.getBytes(StandardCharsets.ISO_8859_1))).isTrue();
        assertThat(isRefused(text.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @Property(tries = 200)
    void refusesEveryCutMessage(@ForAll @IntRange(max = 900) int length) {
        byte[] cut = Arrays.copyOf(LETTER, length % LETTER.length);
        assertThat(isRefused(cut)).isTrue();
    }

    @Property(tries = 200)
    void findsTheHashWithAndWithoutTheLineEnd(@ForAll @Size(max = 40) byte[] file, @ForAll boolean ended)
            throws Exception {
        byte[] body = ended ? Arrays.copyOf(file, file.length + 2) : file;
        if (ended) {
            body[file.length] = '\r';
            body[file.length + 1] = '\n';
        }
        String hash = AdapterCaller.sha256(file);
        StringBuilder unpadded = new StringBuilder();
        for (byte one : HexFormat.of().parseHex(hash)) {
            unpadded.append(Integer.toHexString(one & 0xff));
        }
        for (String form : new String[] {hash, unpadded.toString()}) {
            UploadedFile read = UploadedFile.read(Content.of(body), form, AxisProfile.standard());
            assertThat(read.length()).isEqualTo(file.length);
            assertThat(read.sha256()).isEqualTo(hash);
        }
    }

    private static boolean isRefused(byte[] message) {
        try {
            EdxmlScanner.scan(Content.of(message));
            return false;
        } catch (CallRefusedException e) {
            return !e.reason().isEmpty();
        }
    }
}
