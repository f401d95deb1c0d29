package vn.lienthong.exchange.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.LocalIoException;

class AttachmentFolderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "../../etc/passwd; _._.._etc_passwd",
                "C:\\Windows\\x.dll; C__Windows_x.dll",
                "con.txt; _con.txt",
                "LPT1; _LPT1",
                "''; attachment",
                "...; attachment",
                ".htaccess; _htaccess",
                "a\u202Efdp.exe; afdp.exe",
                "a\u0000b.pdf; a_b.pdf",
                "Tờ trình số 1.pdf; Tờ trình số 1.pdf",
                "a.pdf. .; a.pdf"
            })
    @DisplayName("DX-34: names offered are safe")
    void offersSafeNames(String name, String safe) {
        assertThat(Attachment.of(name, Content.empty()).safeName()).isEqualTo(safe);
    }

    @Test
    @DisplayName("DX-34: at most 255 bytes, the extension kept")
    void shortensLongNames() {
        String safe = Attachment.of("ệ".repeat(300) + ".pdf", Content.empty()).safeName();
        assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(250, 255);
        assertThat(safe).endsWith("ệ.pdf");
    }

    @Property(tries = 500)
    void neverOffersANameThatLeavesItsFolder(@ForAll String name) {
        String safe = SafeFileName.of(name);
        Path base = Path.of("/tmp/x");
        assertThat(base.resolve(safe).normalize().getParent()).isEqualTo(base);
        assertThat(safe.getBytes(StandardCharsets.UTF_8).length).isBetween(1, SafeFileName.MAX_BYTES);
        assertThat(SafeFileName.of(safe)).isEqualTo(safe);
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "của người khác");
        List<Attachment> two =
                List.of(Attachment.of("a.txt", Content.ofUtf8("1")), Attachment.of("a.txt", Content.ofUtf8("2")));
        assertThat(AttachmentFolder.at(folder).extract(two))
                .extracting(each -> each.file().getFileName().toString())
                .containsExactly("a (2).txt", "a (3).txt");
        assertThat(folder.resolve("a.txt")).hasContent("của người khác");
        assertThat(folder.resolve("a (3).txt")).hasContent("2");
    }

    @Test
    void followsNoLinkThatLiesInTheFolder() throws IOException {
        Path outside = folder.resolve("outside.txt");
        Path inside = Files.createDirectory(folder.resolve("in"));
        Files.createSymbolicLink(inside.resolve("a.txt"), outside);
        AttachmentFolder.at(inside).extract(List.of(Attachment.of("a.txt", Content.ofUtf8("1"))));
        assertThat(outside).doesNotExist();
        assertThat(inside.resolve("a (2).txt")).hasContent("1");
    }

    @Test
    void leavesDamagedAttachmentsOut() {
        Attachment damaged = new Attachment(
                "1",
                "a.doc",
                Optional.empty(),
                Attachment.Packing.UNDECIDED,
                Optional.of(Content.ofUtf8("PK")),
                Optional.empty(),
                Optional.of(AttachmentDamage.BROKEN_ZIP));
        assertThat(AttachmentFolder.at(folder.resolve("out")).extract(List.of(damaged)))
                .isEmpty();
        assertThat(folder.resolve("out")).isEmptyDirectory();
    }

    @Test
    void removesAFileItCouldNotWriteWhole() {
        Attachment broken = Attachment.of(
                "a.txt", Content.from(10, () -> Content.ofUtf8("ngắn").open()));
        assertThatThrownBy(() -> AttachmentFolder.at(folder).extract(List.of(broken)))
                .isInstanceOf(LocalIoException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("DX-34: temporary files go with the message")
    void deletesTemporaryFilesWithTheMessage() {
        EdxmlReading reading = EdxmlReader.create().spoolingTo(folder).read(Content.ofUtf8(Golden.document()));
        assertThat(folder).isNotEmptyDirectory();
        reading.close();
        assertThat(folder).isEmptyDirectory();
        assertThatThrownBy(() -> Reading.only(reading).content().orElseThrow().open())
                .isInstanceOf(LocalIoException.class)
                .hasMessageContaining("EDXML-CLOSED");
    }
}
