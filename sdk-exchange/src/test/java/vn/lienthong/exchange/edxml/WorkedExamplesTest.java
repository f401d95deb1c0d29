package vn.lienthong.exchange.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.content.ContentDigest;
import vn.lienthong.core.privacy.EmailAddress;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PhoneNumber;

class WorkedExamplesTest {
    @Test
    @DisplayName("10.4: the status message is written byte for byte")
    void writesTheStatusMessageByteForByte() {
        EdxmlStatus status = EdxmlStatus.builder(
                        Organization.builder("000.00.00.T99")
                                .inCharge("Bộ Giả Định")
                                .name("Cục Giả Định")
                                .build(),
                        new ResponseFor(
                                "000.00.01.T98",
                                "125/SVD-VP",
                                "000.00.01.T98,2026/01/15,125/SVD-VP",
                                Optional.of(Written.of(LocalDate.of(2026, 1, 15)))),
                        StatusCode.Known.ACCEPTED,
                        LocalDateTime.of(2026, 1, 15, 9, 5))
                .staff(StaffInfo.of(
                        "Văn thư",
                        PersonName.of("Phạm Thị Mẫu"),
                        EmailAddress.of("vanthu@cuc-gia-dinh.invalid"),
                        PhoneNumber.of("0000000003")))
                .description("Đã tiếp nhận, vào sổ văn bản đến")
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContentDigest digest = EdxmlWriter.create().write(status, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Golden.status());
        assertThat(digest)
                .isEqualTo(new ContentDigest(1360, "126587a15816bc5133598acfb9f1f251614739cced0de7c913f1905c572f460b"));
    }

    @Test
    @DisplayName("10.4: the status message is read and written back unchanged")
    void readsTheStatusMessageAndWritesItBack() {
        try (EdxmlReading reading = Reading.of(Golden.status())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            EdxmlWriter.create().write(reading.message(), out);
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Golden.status());
            assertThat(reading.findings()).isEmpty();
        }
    }

    @Test
    @DisplayName("10.3: header, trace and both attachments are read")
    void readsTheDocument() {
        try (EdxmlReading reading = Reading.of(Golden.bytes("new-document.xml"))) {
            EdxmlDocument document = reading.document().orElseThrow();
            assertThat(reading.findings()).isEmpty();
            assertThat(EdxmlCheck.of(document)).isEmpty();
            assertThat(document.from().code()).isEqualTo("000.00.01.T98");
            assertThat(document.from().telephone()).contains(PhoneNumber.of("0000000001"));
            assertThat(document.to())
                    .containsExactly(
                            Organization.of("000.00.00.T99", "Cục Giả Định"),
                            Organization.of("T97.02", "Vụ Minh Họa & Đối chiếu"));
            assertThat(ConventionalDocumentId.parse(document.documentId()))
                    .contains(new ConventionalDocumentId("000.00.01.T98", LocalDate.of(2026, 1, 15), "125/SVD-VP"));
            assertThat(document.letter().code()).isEqualTo(new DocumentCode("125", "SVD-VP"));
            assertThat(document.letter().type()).isEqualTo(DocumentType.of(1, 0, "Công văn"));
            assertThat(document.letter().dueDate()).contains(Written.of(LocalDate.of(2026, 1, 30)));
            assertThat(document.handling().other())
                    .isEqualTo(OtherInfo.builder()
                            .priority(0)
                            .sphere("Liên thông văn bản")
                            .typistNotation("LVM")
                            .copies(2)
                            .pages(3)
                            .direction(false)
                            .appendixes(List.of("Phụ lục 1"))
                            .build());
            assertThat(document.handling().responseFor())
                    .containsExactly(new ResponseFor(
                            "000.00.00.T99",
                            "77/CGĐ-TH",
                            "000.00.00.T99,2026/01/05,77/CGĐ-TH",
                            Optional.of(Written.of(LocalDate.of(2026, 1, 5)))));
            assertThat(document.handling().toPlaces()).containsExactly("Như trên", "Lưu: VT");
            assertThat(document.businessType()).isEqualTo(BusinessType.Known.NEW);
            assertThat(document.trace().hops())
                    .containsExactly(Hop.of("000.00.01.T98", LocalDateTime.of(2026, 1, 15, 8, 30)));
            assertThat(document.remainder()).isEqualTo(Remainder.NONE);
        }
    }

    @Test
    @DisplayName("10.3: attachment 1 raw, attachment 2 unwrapped, with the digests of the specification")
    void deliversBothAttachments() {
        try (EdxmlReading reading = Reading.of(Golden.bytes("new-document.xml"))) {
            List<Attachment> attachments = reading.document().orElseThrow().attachments();
            assertThat(attachments).hasSize(2).allMatch(each -> each.damage().isEmpty());
            assertThat(attachments.get(0).digest())
                    .contains(
                            new ContentDigest(36, "cf839d747c5349ef1eaf8c4edfa46bcb4c2298acaea72de60e58662fb2f0ae6a"));
            assertThat(attachments.get(0).packing().wrapped()).isFalse();
            assertThat(attachments.get(1).digest())
                    .contains(
                            new ContentDigest(27, "1d60f6a26d9b60c8b8c4df436d4bce0c454c2b499ffa65d3ec10e66b1c3ea07b"));
            assertThat(attachments.get(1).packing().wrapped()).isTrue();
            assertThat(attachments.get(1).name()).isEqualTo("phu-luc-1.txt");
            assertThat(Reading.text(attachments.get(1))).isEqualTo("Phụ lục thử nghiệm\n");
        }
    }

    @Test
    @DisplayName("10.3: what is written back has the same elements in the same order")
    void writesTheDocumentBackInTheSameOrder() {
        try (EdxmlReading reading = Reading.of(Golden.bytes("new-document.xml"))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            EdxmlWriter.create().write(reading.message(), out);
            assertThat(withoutPayloads(out.toString(StandardCharsets.UTF_8)))
                    .isEqualTo(withoutPayloads(Golden.document()));
        }
    }

    @Test
    void writesTheSameBytesEachTime() {
        EdxmlDocument document = Documents.minimal()
                .attach(Attachment.of("phu-luc.docx", Content.ofUtf8("nội dung")))
                .build();
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        EdxmlWriter.create().write(document, first);
        EdxmlWriter.create().write(document, second);
        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
    }

    private static String withoutPayloads(String xml) {
        return xml.replaceAll(">\\s+<", "><")
                .replaceAll("(<edXML:ContentTransferEncoded[^>]*>)[^<]*<", "$1<")
                .strip();
    }
}
