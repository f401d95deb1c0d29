package vn.lienthong.exchange.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.content.Content;

/** Section 10.5, attachment variants. */
class AttachmentVariantsTest {
    private static final byte[] WRAPPED = Golden.zip(Golden.UUID_NAME + ".txt", "xin chào");
    private static final byte[] PDF = "%PDF-1.4\nthử".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    @DisplayName("#17 Reference without ContentType or Description; Description after AttachmentName")
    void variant17ReadsABareReference() {
        String xml = Golden.document()
                .replaceAll(
                        "(<edXML:Reference><edXML:ContentId>[^<]*</edXML:ContentId>)<edXML:ContentType>[^<]*</edXML:ContentType>(<edXML:Description>[^<]*</edXML:Description>)(<edXML:AttachmentName>[^<]*</edXML:AttachmentName>)",
                        "$1$3");
        try (EdxmlReading reading = Reading.of(xml)) {
            assertThat(reading.findings()).isEmpty();
            assertThat(Reading.only(reading).description()).contains("Bản chính");
            assertThat(Reading.only(reading).packing().manifestType()).isEmpty();
        }
    }

    @Test
    @DisplayName("#18 the attachment's own type wins over the manifest's")
    void variant18TakesTheAttachmentsType() {
        String xml = Golden.document()
                .replaceFirst("<edXML:ContentType>application/pdf", "<edXML:ContentType>application/zip")
                .replaceFirst(
                        "<edXML:ContentType>application/zip(</edXML:ContentType><edXML:Description>Phụ)",
                        "<edXML:ContentType>text/plain$1");
        try (EdxmlReading reading = Reading.of(xml)) {
            assertThat(Reading.rules(reading)).containsExactly("DX-31-TYPE-DIFFERS", "DX-31-TYPE-DIFFERS");
            assertThat(reading.document().orElseThrow().attachments())
                    .extracting(each -> each.packing().wrapped())
                    .containsExactly(false, true);
            assertThat(reading.document().orElseThrow().attachments())
                    .extracting(Attachment::damage)
                    .allMatch(java.util.Optional::isEmpty);
        }
    }

    @Test
    @DisplayName("#19 cid: in the manifest only, or doubled")
    void variant19MatchesIdsWhateverTheirPrefix() {
        String manifestOnly = Golden.document().replace("<ContentId>cid:", "<ContentId>");
        String doubled = Golden.document().replace("<edXML:ContentId>cid:", "<edXML:ContentId>cid:cid:");
        for (String xml : new String[] {manifestOnly, doubled}) {
            try (EdxmlReading reading = Reading.of(xml)) {
                assertThat(reading.findings()).isEmpty();
                assertThat(Reading.only(reading).contentId()).isEqualTo("7b1d2c34-0a5f-4e69-8b7c-1d2e3f405162");
            }
        }
    }

    @Test
    @DisplayName("#19 an id on one side only: both kept, with findings")
    void variant19KeepsUnmatchedEntries() {
        String xml = Golden.document().replaceFirst("<ContentId>cid:7b1d", "<ContentId>cid:ffff");
        try (EdxmlReading reading = Reading.of(xml)) {
            assertThat(Reading.rules(reading)).containsExactly("DX-35-UNLISTED", "DX-35-MISSING");
            assertThat(reading.document().orElseThrow().attachments()).hasSize(3);
            assertThat(reading.document().orElseThrow().attachments().get(2).damage())
                    .contains(AttachmentDamage.MISSING);
        }
    }

    @Test
    @DisplayName("#19 a repeated id: matched in order, with a finding")
    void variant19ReadsARepeatedId() {
        String xml = Golden.document()
                .replace("7b1d2c34-0a5f-4e69-8b7c-1d2e3f405162", "209")
                .replace("8c2e3d45-1b60-4f7a-9c8d-2e3f40516273", "209");
        try (EdxmlReading reading = Reading.of(xml)) {
            assertThat(Reading.rules(reading)).containsExactly("DX-35-DUPLICATE-ID");
            assertThat(reading.document().orElseThrow().attachments())
                    .extracting(Attachment::name)
                    .containsExactly("125_SVD-VP.pdf", "phu-luc-1.txt");
        }
    }

    @Test
    @DisplayName("#20 no type and a ZIP: unwrapped; no type and no ZIP: kept, with a finding")
    void variant20ReadsAMissingType() {
        try (EdxmlReading reading = Reading.of(Golden.withAttachment("", "a.txt", WRAPPED))) {
            assertThat(Reading.text(Reading.only(reading))).isEqualTo("xin chào");
        }
        try (EdxmlReading reading = Reading.of(Golden.withAttachment("", "a.pdf", PDF))) {
            assertThat(Reading.bytes(Reading.only(reading))).isEqualTo(PDF);
            assertThat(Reading.rules(reading)).contains("DX-31-NO-TYPE");
            assertThat(Reading.only(reading).damage()).isEmpty();
        }
    }

    @Test
    @DisplayName("#21 an entry of another extension: unwrapped under the attachment's name")
    void variant21KeepsTheAttachmentsName() {
        byte[] zip = Golden.zip(Golden.UUID_NAME + ".edxml", "nội dung");
        try (EdxmlReading reading = Reading.of(Golden.withAttachment("application/zip", "to-trinh.doc", zip))) {
            assertThat(Reading.text(Reading.only(reading))).isEqualTo("nội dung");
            assertThat(Reading.only(reading).name()).isEqualTo("to-trinh.doc");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "text/plain"})
    @DisplayName("#22 a wrapped file under another type: unwrapped, MISLABELLED")
    void variant22UnwrapsTheMislabelled(String type) {
        try (EdxmlReading reading = Reading.of(Golden.withAttachment(type, "a.txt", WRAPPED))) {
            assertThat(Reading.text(Reading.only(reading))).isEqualTo("xin chào");
            assertThat(Reading.only(reading).packing().wrapped()).isTrue();
            assertThat(Reading.rules(reading)).contains("DX-31-MISLABELLED");
        }
    }

    @Test
    @DisplayName("#23 docx and xlsx under their own types are not unwrapped")
    void variant23LeavesOfficeFilesAlone() {
        byte[] docx = Golden.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>");
        byte[] oneEntry = Golden.zip("xl/workbook.xml", "<w/>");
        for (byte[] file : new byte[][] {docx, oneEntry}) {
            try (EdxmlReading reading = Reading.of(Golden.withAttachment("application/docx", "a.docx", file))) {
                assertThat(Reading.bytes(Reading.only(reading))).isEqualTo(file);
                assertThat(Reading.only(reading).packing().wrapped()).isFalse();
            }
        }
    }

    @Test
    @DisplayName("#24 two entries, or a user's own ZIP: the whole ZIP, with a finding")
    void variant24KeepsAmbiguousZipsWhole() {
        byte[] two = Golden.zip("a.txt", "1", "b.txt", "2");
        try (EdxmlReading reading = Reading.of(Golden.withAttachment("application/zip", "a.doc", two))) {
            assertThat(Reading.bytes(Reading.only(reading))).isEqualTo(two);
            assertThat(Reading.rules(reading)).contains("DX-31-ENTRIES");
        }
        byte[] own = Golden.zip("bao-cao.txt", "1");
        try (EdxmlReading reading = Reading.of(Golden.withAttachment("application/zip", "x.ZIP", own))) {
            assertThat(Reading.bytes(Reading.only(reading))).isEqualTo(own);
            assertThat(Reading.rules(reading)).contains("DX-31-AMBIGUOUS-ZIP");
        }
    }

    @Test
    @DisplayName("#24 a user's ZIP that was wrapped comes back as the user's ZIP")
    void variant24UnwrapsAWrappedZip() {
        byte[] own = Golden.zip("bao-cao.txt", "1");
        byte[] wrapped = Golden.zip(Golden.UUID_NAME + ".zip", new String(own, StandardCharsets.ISO_8859_1));
        try (EdxmlReading reading = Reading.of(Golden.withAttachment("application/zip", "x.zip", wrapped))) {
            assertThat(Reading.only(reading).packing().wrapped()).isTrue();
        }
    }

    @Test
    @DisplayName("#25 a truncated ZIP: damaged, delivered as it came, the rest readable")
    void variant25ReportsATruncatedZip() {
        byte[] cut = Arrays.copyOf(WRAPPED, WRAPPED.length - 30);
        assertDamaged(Golden.base64(cut), AttachmentDamage.BROKEN_ZIP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "JVBERi0xLjQ*; NOT_BASE64",
                "JVBERi0xLjQKJ; NOT_BASE64",
                "JVBE=Ri0; NOT_BASE64",
                "Nội dung tệp ở đây; NOT_BASE64",
                "{{BASE64}}; NOT_BASE64",
                "VGhpcyBpcyBub3QgYSB6aXA=; NOT_A_ZIP",
                "''; NOT_A_ZIP"
            })
    @DisplayName("#25 invalid base64, placeholder text, raw text under application/zip: damaged, the rest readable")
    void variant25ReportsDamage(String base64, AttachmentDamage damage) {
        assertDamaged(base64, damage);
    }

    @Test
    @DisplayName("#25 a ZIP whose checksum does not hold")
    void variant25ReportsAWrongChecksum() {
        byte[] zip = WRAPPED.clone();
        int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        zip[directory + 16] ^= 1;
        assertDamaged(Golden.base64(zip), AttachmentDamage.BROKEN_ZIP);
    }

    @Test
    @DisplayName("#26 a PDF full of EF BF BD: delivered, with a finding")
    void variant26DeliversADestroyedPdf() {
        byte[] pdf = ("%PDF-1.4\n" + "\uFFFD".repeat(50)).getBytes(StandardCharsets.UTF_8);
        try (EdxmlReading reading = Reading.of(Golden.withAttachment("application/pdf", "a.pdf", pdf))) {
            assertThat(Reading.bytes(Reading.only(reading))).isEqualTo(pdf);
            assertThat(Reading.rules(reading)).contains("DX-32-TEXT-DAMAGE");
            assertThat(Reading.only(reading).damage()).isEmpty();
        }
    }

    @Test
    @DisplayName("#27 line-wrapped and space-padded base64")
    void variant27DecodesWrappedBase64() {
        String wrapped = Golden.base64(PDF).replaceAll("(.{4})", "$1\r\n\t ");
        try (EdxmlReading reading =
                Reading.of(Golden.withAttachment("application/pdf", "a.pdf", "  " + wrapped + " "))) {
            assertThat(Reading.bytes(Reading.only(reading))).isEqualTo(PDF);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.txt", "/etc/x.txt", "C:\\x.txt", "..\\..\\x.txt"})
    @DisplayName("#28 an entry named by a path: delivered, the path is not used")
    void variant28NeverUsesEntryNames(String entry) throws IOException {
        String xml = Golden.withAttachment(
                "application/zip", "../../tap\u0001.txt".replace("\u0001", ""), Golden.zip(entry, "nội dung"));
        Path out = folder.resolve("out");
        try (EdxmlReading reading = Reading.of(xml)) {
            assertThat(Reading.rules(reading)).contains("DX-33-ENTRY-NAME");
            AttachmentFolder.at(out).extract(reading.document().orElseThrow().attachments());
        }
        assertThat(filesUnder(folder)).containsExactly("out/_._.._tap.txt");
    }

    @Test
    @DisplayName("#28 a bomb is refused by the guard and nothing is delivered")
    void variant28RefusesABomb() {
        byte[] bomb = Golden.zip(Golden.UUID_NAME + ".txt", "0".repeat(20_000_000));
        EdxmlReader reader = EdxmlReader.create().spoolingTo(folder);
        try (EdxmlReading reading =
                reader.read(Content.ofUtf8(Golden.withAttachment("application/zip", "a.txt", bomb)))) {
            assertThat(Reading.only(reading).damage()).contains(AttachmentDamage.TOO_LARGE);
            assertThat(Reading.only(reading).content()).isEmpty();
            assertThat(Reading.rules(reading)).contains("DX-33-TOO-LARGE");
            assertThat(reading.document().orElseThrow().letter().code().joined())
                    .isEqualTo("125/SVD-VP");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("#29 empty manifest and empty AttachmentEncoded; no AttachmentEncoded")
    void variant29ReadsADocumentWithoutAttachments() {
        String bare =
                Golden.document().replaceAll("(?s)(<edXML:edXMLManifest[^>]*>).*(</edXML:edXMLManifest>)", "$1$2");
        for (String list : new String[] {"<AttachmentEncoded/>", ""}) {
            try (EdxmlReading reading =
                    Reading.of(bare.replaceAll("(?s)<AttachmentEncoded>.*</AttachmentEncoded>", list))) {
                assertThat(reading.document().orElseThrow().attachments()).isEmpty();
                assertThat(reading.findings()).isEmpty();
            }
        }
    }

    private static void assertDamaged(String base64, AttachmentDamage damage) {
        try (EdxmlReading reading = Reading.of(Golden.withAttachment("application/zip", "a.doc", base64))) {
            assertThat(Reading.only(reading).damage()).contains(damage);
            assertThat(reading.findings().hasErrors()).isTrue();
            assertThat(reading.document().orElseThrow().letter().code().joined())
                    .isEqualTo("125/SVD-VP");
        }
    }

    private static java.util.List<String> filesUnder(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString())
                    .toList();
        }
    }
}
