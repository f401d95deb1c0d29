package vn.lienthong.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.core.content.CountingInputStream;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.UnreadableInputException;

@ParameterizedClass
@EnumSource(Providers.class)
class LargeTextTest {
    private final Providers providers;
    private final StringWriter sink = new StringWriter();

    LargeTextTest(Providers providers) {
        this.providers = providers;
    }

    @Test
    void goesToTheSinkUnescapedAndLeavesAnEmptyText() throws IOException {
        String rest = tree("{\"status\":\"OK\",\"data\":\"a\\/b\\u00e9\\\"+=\",\"DocId\":7}");

        assertThat(sink).hasToString("a/bé\"+=");
        assertThat(rest).isEqualTo("{\"status\":\"OK\",\"data\":\"\",\"DocId\":7}");
    }

    @Test
    void isOnlyThatOfTheRootObject() throws IOException {
        String document = "{\"x\":{\"data\":\"in\"},\"l\":[\"data\"],\"data\":{\"data\":\"in\"}}";

        assertThat(tree(document)).isEqualTo(document);
        assertThat(sink.toString()).isEmpty();
    }

    @Test
    void mayBeAbsentNullOrOfAnotherKind() throws IOException {
        assertThat(tree("{\"data\":null,\"b\":\"x\"}")).isEqualTo("{\"data\":null,\"b\":\"x\"}");
        assertThat(tree("{\"data\":[\"x\"],\"b\":\"y\"}")).isEqualTo("{\"data\":[\"x\"],\"b\":\"y\"}");
        assertThat(tree("{\"data\":\"\"}")).isEqualTo("{\"data\":\"\"}");
        assertThat(sink.toString()).isEmpty();
    }

    @Test
    void streamsThroughABuffer() throws IOException {
        long length = 100_000_000;
        CountingInputStream source = new CountingInputStream(huge("{\"data\":\"", length, "\",\"b\":1}"));
        long[] taken = {0, 0};
        Writer counting = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int count) {
                taken[0] += count;
                taken[1] = Math.max(taken[1], source.count() - taken[0]);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        JsonLimits limits = JsonLimits.DEFAULT.withLength(200_000_000);
        String rest = providers
                .codec(JsonMode.LENIENT)
                .limits(limits)
                .build()
                .readTree(source, "data", counting)
                .toString();

        assertThat(taken[0]).isEqualTo(length);
        assertThat(taken[1]).isLessThan(1 << 20);
        assertThat(rest).isEqualTo("{\"data\":\"\",\"b\":1}");
    }

    @Test
    void isBoundedByTheLengthOfTheDocument() {
        assertThatThrownBy(() -> providers
                        .lenient()
                        .readTree(huge("{\"data\":\"", 100_000_000, "\"}"), "data", Writer.nullWriter()))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("CORE-JSON-LENGTH");
    }

    @Test
    void mustBeAsWellFormedAsAnyOther() {
        for (String text : new String[] {"\"a\\x\"", "\"a\n\"", "\"\\ud83d\"", "\"abc"}) {
            assertThatThrownBy(() -> tree("{\"data\":" + text + "}")).isInstanceOf(UnreadableInputException.class);
        }
    }

    @Test
    void letsAFailureOfTheSinkPass() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int count) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> providers.lenient().readTree(stream("{\"data\":\"x\"}"), "data", full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    private String tree(String document) throws IOException {
        return providers.lenient().readTree(stream(document), "data", sink).toString();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream huge(String before, long length, String after) {
        InputStream middle = new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 'A' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int wanted) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(wanted, left);
                Arrays.fill(buffer, offset, offset + count, (byte) 'A');
                left -= count;
                return count;
            }
        };
        return new SequenceInputStream(new SequenceInputStream(stream(before), middle), stream(after));
    }
}
