package vn.lienthong.exchange.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64DecoderTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private boolean decode(String text, int piece) throws IOException {
        Base64Decoder decoder = new Base64Decoder(out);
        char[] all = text.toCharArray();
        for (int from = 0; from < all.length; from += piece) {
            decoder.decode(all, from, Math.min(piece, all.length - from));
        }
        return decoder.finish();
    }

    @Property
    void readsWhatTheJdkWritesInPiecesOfAnySize(@ForAll byte[] bytes, @ForAll @IntRange(min = 1, max = 9) int piece)
            throws IOException {
        out.reset();
        assertThat(decode(Base64.getEncoder().encodeToString(bytes), piece)).isTrue();
        assertThat(out.toByteArray()).isEqualTo(bytes);
    }

    @Property
    void readsLinesOfAnyLength(
            @ForAll byte[] bytes,
            @ForAll @IntRange(min = 4, max = 80) int line,
            @ForAll @IntRange(min = 1, max = 9) int piece)
            throws IOException {
        out.reset();
        String text = Base64.getMimeEncoder(line, "\r\n ".getBytes(US_ASCII)).encodeToString(bytes);
        assertThat(decode(text, piece)).isTrue();
        assertThat(out.toByteArray()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUJ",
                "QUJDR",
                "QUI",
                "QUJD=",
                "QU=D",
                "====",
                "QUJD*UJD",
                "QUJDQ\u1ea1JD",
                "QQ=",
                "QQ==QUJD",
                "Q==="
            })
    void refusesWhatIsCutOrOfNoAlphabet(String text) throws IOException {
        assertThat(decode(text, 100)).isFalse();
        assertThat(decode(text, 1)).isFalse();
    }
}
