package vn.lienthong.core.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTest {
    private static final String ABC_SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void bytesAreCopiedBothInAndOut() throws IOException {
        byte[] bytes = {1, 2, 3};
        Content content = Content.of(bytes);
        bytes[0] = 9;

        assertThat(content.open().readAllBytes()).containsExactly(1, 2, 3);
        assertThat(content.length()).hasValue(3);
        assertThat(content.repeatable()).isTrue();
    }

    @Test
    void textIsUtf8() throws IOException {
        assertThat(Content.ofUtf8("ệ").open().readAllBytes()).isEqualTo("ệ".getBytes(UTF_8));
        assertThat(Content.empty().length()).hasValue(0);
        assertThat(Content.empty().open().read()).isEqualTo(-1);
    }

    @Test
    void aFileIsReadAgainAtEveryOpening(@TempDir Path folder) throws IOException {
        Content content = Content.of(Files.writeString(folder.resolve("don-xin.txt"), "abc"));

        assertThat(content.length()).hasValue(3);
        assertThat(content.repeatable()).isTrue();
        assertThat(content.sha256().sha256()).isEqualTo(ABC_SHA256);
        assertThat(content.sha256().sha256()).isEqualTo(ABC_SHA256);
    }

    @Test
    void aFileThatIsGoneFailsWhenItIsNeeded(@TempDir Path folder) {
        Content content = Content.of(folder.resolve("gone"));

        assertThatThrownBy(content::length).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(content::open).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aSourceIsOpenedAnewEachTime() throws IOException {
        AtomicInteger opened = new AtomicInteger();
        Content content = Content.from(() -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream("abc".getBytes(UTF_8));
        });
        content.sha256();
        content.writeTo(new ByteArrayOutputStream());

        assertThat(opened).hasValue(2);
        assertThat(content.length()).isEmpty();
        assertThat(content.repeatable()).isTrue();
    }

    @Test
    void aSourceOfTheDeclaredLengthIsReadWhole() throws IOException {
        assertThat(exact(3, "abc").open().readAllBytes()).isEqualTo("abc".getBytes(UTF_8));
        assertThat(exact(0, "").open().read()).isEqualTo(-1);
        assertThatThrownBy(() -> exact(-1, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSourceShorterThanDeclaredFailsAtItsEnd() {
        assertThatThrownBy(() -> exact(4, "abc").open().readAllBytes()).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> readSingly(exact(4, "abc").open())).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> exact(4, "abc").open().skipNBytes(4)).isInstanceOf(EOFException.class);
    }

    @Test
    void aSourceLongerThanDeclaredFailsBeforeTheByteIsGivenOut() {
        assertThatThrownBy(() -> exact(2, "abc").open().readAllBytes()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> readSingly(exact(2, "abc").open())).isInstanceOf(IOException.class);
    }

    @Test
    void anEmptyReadOfAnExactStreamChangesNothing() throws IOException {
        InputStream in = exact(3, "abc").open();

        assertThat(in.read(new byte[0], 0, 0)).isZero();
        assertThat(in.markSupported()).isFalse();
        assertThat(in.readAllBytes()).hasSize(3);
    }

    @Test
    void aStreamIsOpenedOnce() throws IOException {
        Content content = Content.once(new ByteArrayInputStream("abc".getBytes(UTF_8)));

        assertThat(content.repeatable()).isFalse();
        assertThat(content.length()).isEmpty();
        assertThat(content.sha256()).isEqualTo(new ContentDigest(3, ABC_SHA256));
        assertThatThrownBy(content::open).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void writingOutReturnsTheLengthAndLeavesTheTargetOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream target = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(Content.ofUtf8("abc").writeTo(target)).isEqualTo(3);
        assertThat(exact(3, "abc").writeTo(target)).isEqualTo(3);
        assertThat(target.toString(UTF_8)).isEqualTo("abcabc");
        assertThat(closed[0]).isFalse();
    }

    @Test
    void printsNeitherContentNorFileName(@TempDir Path folder) {
        assertThat(Content.ofUtf8("bi-mat")).hasToString("Content(6 bytes)");
        assertThat(Content.of(folder.resolve("don-cua-ba-mau.pdf"))).hasToString("Content(file)");
        assertThat(exact(3, "abc")).hasToString("Content(3 bytes)");
        assertThat(Content.from(() -> InputStream.nullInputStream())).hasToString("Content(length unknown)");
        assertThat(Content.once(InputStream.nullInputStream())).hasToString("Content(once)");
    }

    @Property(tries = 200)
    void theDigestIsThatOfTheBytes(@ForAll @Size(max = 20_000) byte[] bytes) throws Exception {
        byte[] expected = MessageDigest.getInstance("SHA-256").digest(bytes);
        ContentDigest digest = Content.of(bytes).sha256();

        assertThat(digest.length()).isEqualTo(bytes.length);
        assertThat(digest.sha256()).isEqualTo(HexFormat.of().formatHex(expected));
        assertThat(digest.sha256Bytes()).isEqualTo(expected);
    }

    @Test
    void aDigestIsLowerCaseHexOfTheRightLength() {
        assertThatThrownBy(() -> new ContentDigest(-1, ABC_SHA256)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ContentDigest(0, "ab")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ContentDigest(0, ABC_SHA256.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBoundedStreamGivesTheLimitAndFailsAtTheByteAfterIt() throws IOException {
        assertThat(bounded("abc", 3).readAllBytes()).hasSize(3);
        assertThatThrownBy(() -> bounded("abc", 2).readAllBytes())
                .isInstanceOfSatisfying(
                        ContentTooLargeException.class,
                        e -> assertThat(e.limit()).isEqualTo(2));
        assertThatThrownBy(() -> readSingly(bounded("abc", 2))).isInstanceOf(ContentTooLargeException.class);
        assertThatThrownBy(() -> bounded("abc", 2).skipNBytes(3)).isInstanceOf(ContentTooLargeException.class);
    }

    @Test
    void aCountingStreamCountsWhatIsReadAndSkipped() throws IOException {
        CountingInputStream in = new CountingInputStream(new ByteArrayInputStream(new byte[20_000]));
        in.read();
        in.read(new byte[10], 2, 5);
        assertThat(in.skip(10_000)).isEqualTo(10_000);
        assertThat(in.count()).isEqualTo(10_006);
        assertThat(in.skip(Long.MAX_VALUE)).isEqualTo(9_994);
        assertThat(in.skip(-5)).isZero();
        assertThat(in.read()).isEqualTo(-1);
        assertThat(in.count()).isEqualTo(20_000);
        assertThat(in.markSupported()).isFalse();
    }

    @Test
    void aDigestingStreamHashesWhatIsSkippedToo() throws IOException {
        DigestingInputStream in = new DigestingInputStream(new ByteArrayInputStream("abc".getBytes(UTF_8)));
        in.read();
        in.skip(1);
        in.transferTo(new ByteArrayOutputStream());

        assertThat(in.digest()).isEqualTo(new ContentDigest(3, ABC_SHA256));
    }

    private static InputStream bounded(String text, long limit) {
        return new BoundedInputStream(new ByteArrayInputStream(text.getBytes(UTF_8)), limit);
    }

    private static Content exact(long length, String text) {
        return Content.from(length, () -> new ByteArrayInputStream(Arrays.copyOf(text.getBytes(UTF_8), text.length())));
    }

    private static void readSingly(InputStream in) throws IOException {
        int read;
        do {
            read = in.read();
        } while (read >= 0);
    }
}
