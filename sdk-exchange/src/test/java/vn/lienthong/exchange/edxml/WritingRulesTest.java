package vn.lienthong.exchange.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.content.ContentDigest;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.error.LocalIoException;
import vn.lienthong.core.finding.Findings;

class WritingRulesTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("DX-20: the builder lists everything receivers would refuse, at once")
    void refusesWhatReceiversRefuse() {
        EdxmlDocument.Builder builder = EdxmlDocument.builder(
                        Organization.of("null", "Sở Ví Dụ"), "", new DocumentCode("", ""), " ")
                .to(Documents.RECIPIENT)
                .to(Documents.RECIPIENT)
                .to(Organization.builder("").build())
                .attach(Attachment.of("", Content.once(new ByteArrayInputStream(new byte[0]))));
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.findings().errors())
                                .extracting("rule")
                                .containsExactly(
                                        "DX-20-ORGANIZATION",
                                        "DX-20-RECIPIENT-TWICE",
                                        "DX-20-ORGANIZATION",
                                        "DX-20-DOCUMENT-ID",
                                        "DX-20-CODE",
                                        "DX-20-CODE",
                                        "DX-20-SUBJECT",
                                        "DX-23-NAME",
                                        "DX-23-CONTENT"));
    }

    @Test
    @DisplayName("DX-20: a document without recipients")
    void refusesADocumentWithoutRecipients() {
        EdxmlDocument.Builder builder =
                EdxmlDocument.builder(Documents.SENDER, "1", new DocumentCode("1", "CV"), "V/v");
        assertThatThrownBy(builder::build).hasMessageContaining("DX-20-RECIPIENTS");
    }

    @Test
    @DisplayName("DX-20: recall, update and replacement name their targets")
    void demandsTheTargets() {
        assertThatThrownBy(() ->
                        Documents.minimal().business(Business.recall("Sai")).build())
                .hasMessageContaining("DX-20-TARGET");
        assertThatThrownBy(() -> Documents.minimal()
                        .business(Business.update("", UpdateScope.ofContent(), "Sai"))
                        .build())
                .hasMessageContaining("DX-20-TARGET");
        assertThatThrownBy(() -> Documents.minimal()
                        .business(Business.replace(List.of(new Replacement("", List.of())), "Sai"))
                        .build())
                .hasMessageContaining("DX-20-TARGET");
    }

    @Test
    @DisplayName("3.5: recall, update and replacement are written and read")
    void writesAndReadsEveryBusinessType() {
        ResponseFor target = new ResponseFor("H99.01", "1/CV", "H99.01,2026/01/02,1/CV", Optional.empty());
        List<Business> all = List.of(
                Business.newDocument("Mới").withPaper(1),
                Business.recall("Gửi nhầm"),
                Business.update("H99.01,2026/01/02,1/CV", UpdateScope.ofContent(), "Đính chính"),
                Business.update(
                        "H99.01,2026/01/02,1/CV",
                        UpdateScope.ofRecipients(List.of(RecipientChange.removed("H98"), RecipientChange.added("H97"))),
                        "Đổi nơi nhận"),
                Business.replace(
                        List.of(
                                new Replacement("H99.01,2026/01/02,1/CV", List.of("H98", "H97")),
                                new Replacement("H99.01,2026/01/03,2/CV", List.of())),
                        "Thay thế"));
        for (Business business : all) {
            EdxmlDocument document =
                    Documents.minimal().responseFor(target).business(business).build();
            try (EdxmlReading reading = Reading.of(written(document))) {
                assertThat(reading.document().orElseThrow().trace().business()).contains(business);
                assertThat(reading.document().orElseThrow().handling().responseFor())
                        .containsExactly(target);
                assertThat(reading.findings()).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("DX-20: characters XML cannot carry; the file does not appear")
    void refusesIllegalCharacters() {
        EdxmlDocument document = Documents.minimal().content("a\u0001b").build();
        Path file = folder.resolve("out.edxml");
        assertThatThrownBy(() -> EdxmlWriter.create().write(document, file)).isInstanceOf(InvalidInputException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("DX-20: lengths, a missing or future date are warnings")
    void warnsOfLengthsAndDates() {
        EdxmlDocument document = Documents.minimal()
                .content("x".repeat(501))
                .promulgation("Thử Nghiệm", LocalDate.of(2026, 3, 1))
                .build();
        Findings findings = EdxmlCheck.of(document, LocalDate.of(2026, 2, 28));
        assertThat(findings).extracting("rule").containsExactly("DX-20-LENGTH", "DX-20-FUTURE-DATE");
        assertThat(findings.hasErrors()).isFalse();
        assertThat(EdxmlCheck.of(document, LocalDate.of(2026, 3, 1))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, application/pdf, false",
        "A.PDF, application/pdf, false",
        "a.docx, application/zip, true",
        "a.zip, application/zip, true",
        "khong-duoi, application/zip, true"
    })
    @DisplayName("DX-23: a PDF raw, everything else wrapped, .zip included; one type in both places")
    void wrapsAllButPdf(String name, String type, boolean wrapped) {
        byte[] file = Golden.zip("x.txt", "nội dung");
        EdxmlDocument document = Documents.minimal()
                .attach(Attachment.of(name, Content.of(file)))
                .build();
        try (EdxmlReading reading = Reading.of(written(document))) {
            Attachment read = Reading.only(reading);
            assertThat(Reading.bytes(read)).isEqualTo(file);
            assertThat(read.packing()).isEqualTo(new Attachment.Packing(Optional.of(type), Optional.of(type), wrapped));
            assertThat(reading.findings()).isEmpty();
        }
    }

    @Test
    @DisplayName("DX-23: an option wraps PDFs as well")
    void wrapsEverythingWhenAsked() {
        EdxmlDocument document = Documents.minimal()
                .attach(Attachment.of("a.pdf", Content.ofUtf8("%PDF-1.4")))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EdxmlWriter.create().zippingAll().write(document, out);
        try (EdxmlReading reading = Reading.of(out.toByteArray())) {
            assertThat(Reading.only(reading).packing().wrapped()).isTrue();
            assertThat(Reading.text(Reading.only(reading))).isEqualTo("%PDF-1.4");
        }
    }

    @Test
    @DisplayName("DX-23: the ZIP has one entry <uuid>.<ext> that other readers unpack")
    void writesAZipOthersCanRead() throws IOException {
        EdxmlDocument document = Documents.minimal()
                .attach(Attachment.of("Tờ trình.docx", Content.ofUtf8("nội dung")))
                .build();
        String xml = new String(written(document), StandardCharsets.UTF_8);
        String base64 = xml.replaceAll("(?s).*<edXML:ContentTransferEncoded[^>]*>([^<]*)<.*", "$1");
        byte[] payload = java.util.Base64.getDecoder().decode(base64);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(payload))) {
            ZipEntry entry = zip.getNextEntry();
            assertThat(entry.getName()).isEqualTo("00000000-0000-0001-0000-000000000001.docx");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("nội dung");
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    @DisplayName("DX-21: nothing is filled in for the caller")
    void addsNothingTheCallerDidNotSay() {
        String xml = new String(written(Documents.minimal().build()), StandardCharsets.UTF_8);
        assertThat(xml)
                .doesNotContain("OtherInfo", "DocumentType", "SignerInfo", "TraceHeaderList", "Signature", "Direction")
                .contains("<edXML:SteeringType>0</edXML:SteeringType>", "<AttachmentEncoded/>");
    }

    @Test
    void failsWithoutAFileWhenAnAttachmentCannotBeRead() {
        EdxmlDocument document = Documents.minimal()
                .attach(Attachment.of("a.pdf", Content.from(() -> {
                    throw new IOException("gone");
                })))
                .build();
        assertThatThrownBy(() -> EdxmlWriter.create().write(document, folder.resolve("a.edxml")))
                .isInstanceOf(LocalIoException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void tellsLengthAndHashOfTheFileItWrote() throws IOException {
        Path file = folder.resolve("a.edxml");
        Files.writeString(file, "cũ");
        ContentDigest digest = EdxmlWriter.create().write(Documents.minimal().build(), file);
        assertThat(Content.of(file).sha256()).isEqualTo(digest);
        assertThat(folder.toFile().list()).containsExactly("a.edxml");
    }

    @Test
    void printsNoPersonalDataAndNoSubject() {
        EdxmlDocument document = Documents.minimal()
                .attach(Attachment.of("Nguyễn Văn Mẫu.pdf", Content.empty()))
                .build();
        assertThat(document.toString() + document.letter() + document.attachments())
                .doesNotContain("Mẫu", "thử nghiệm");
    }

    private static byte[] written(EdxmlMessage message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EdxmlWriter.create().write(message, out);
        return out.toByteArray();
    }
}
