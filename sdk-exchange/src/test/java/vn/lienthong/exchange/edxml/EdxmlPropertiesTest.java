package vn.lienthong.exchange.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.DateTimes;
import net.jqwik.time.api.Dates;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.privacy.EmailAddress;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PhoneNumber;

class EdxmlPropertiesTest {
    @Property(tries = 150)
    void whatIsWrittenIsReadBack(
            @ForAll("texts") String subject,
            @ForAll("texts") String name,
            @ForAll("dates") LocalDate date,
            @ForAll("times") LocalDateTime time,
            @ForAll("businesses") Business business,
            @ForAll("files") List<byte[]> files,
            @ForAll @IntRange(min = 0, max = 4) int number) {
        EdxmlDocument.Builder builder = EdxmlDocument.builder(
                        Organization.builder("H99")
                                .name(name)
                                .email(EmailAddress.of("a@b.invalid"))
                                .build(),
                        "H99," + subject,
                        new DocumentCode("1", name),
                        subject)
                .to(Organization.builder("H98")
                        .address(name)
                        .telephone(PhoneNumber.of("01"))
                        .fax(PhoneNumber.of("02"))
                        .website(name)
                        .build())
                .to(Organization.of("G99", subject))
                .content(name)
                .promulgation(name, date)
                .type(DocumentType.of(number, number, name))
                .signer(Signer.of(name, name, PersonName.of(name)))
                .dueDate(date)
                .other(OtherInfo.builder()
                        .priority(number)
                        .sphere(name)
                        .copies(number)
                        .direction(number == 1)
                        .appendixes(List.of(name, subject))
                        .build())
                .responseFor(new ResponseFor("H98", name, subject, Optional.of(Written.of(date))))
                .steeringType(number)
                .toPlaces(List.of(subject, name))
                .business(business)
                .hop(Hop.of(name, time));
        for (int i = 0; i < files.size(); i++) {
            builder.attach(Attachment.of("tệp " + i + (i % 2 == 0 ? ".pdf" : ".doc"), Content.of(files.get(i)))
                    .withDescription(name));
        }
        EdxmlDocument document = builder.build();
        try (EdxmlReading reading = Reading.of(written(document))) {
            EdxmlDocument read = reading.document().orElseThrow();
            assertThat(read.from()).isEqualTo(document.from());
            assertThat(read.to()).isEqualTo(document.to());
            assertThat(read.documentId()).isEqualTo(document.documentId());
            assertThat(read.letter()).isEqualTo(document.letter());
            assertThat(read.handling()).isEqualTo(document.handling());
            assertThat(read.trace()).isEqualTo(document.trace());
            assertThat(read.remainder()).isEqualTo(Remainder.NONE);
            assertThat(read.attachments())
                    .extracting(Attachment::contentId)
                    .isEqualTo(document.attachments().stream()
                            .map(Attachment::contentId)
                            .toList());
            assertThat(read.attachments()).extracting(Reading::bytes).containsExactlyElementsOf(files);
            assertThat(written(read)).isEqualTo(written(document));
        }
    }

    @Property(tries = 300)
    void aSpoiledMessageIsReadOrRefusedByAnErrorOfOurs(@ForAll long seed) {
        byte[] bytes = Golden.bytes(seed % 2 == 0 ? "new-document.xml" : "status-03.xml");
        Random random = new Random(seed);
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        try (EdxmlReading reading = Reading.of(bytes)) {
            assertThat(reading.message().toString()).isNotEmpty();
            reading.message().remainder().unknown().forEach(UnknownXml::toXml);
            if (!EdxmlCheck.of(reading.message()).hasErrors()) {
                written(reading.message());
            }
        } catch (SdkException e) {
            assertThat(e.code()).isNotEmpty();
        }
    }

    @Property(tries = 300)
    void anyPayloadIsDeliveredOrReportedDamaged(@ForAll byte[] payload, @ForAll("types") String type) {
        try (EdxmlReading reading = Reading.of(Golden.withAttachment(type, "a.doc", payload))) {
            Attachment attachment = Reading.only(reading);
            assertThat(attachment.content().isPresent() || attachment.damage().isPresent())
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void aSpoiledZipIsDeliveredOrReportedDamaged(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] zip = Golden.zip(Golden.UUID_NAME + ".txt", "nội dung ".repeat(random.nextInt(50)));
        zip[random.nextInt(zip.length)] ^= (byte) (1 << random.nextInt(8));
        try (EdxmlReading reading = Reading.of(Golden.withAttachment("application/zip", "a.doc", zip))) {
            Attachment attachment = Reading.only(reading);
            attachment
                    .content()
                    .ifPresent(content -> assertThat(Reading.bytes(attachment))
                            .hasSize((int) attachment.digest().orElseThrow().length()));
            assertThat(attachment.content().isPresent() || attachment.damage().isPresent())
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aạệĐ&<>\"'/,.]: ")
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(text -> "x" + text.strip() + "…𠀀");
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Dates.dates();
    }

    @Provide
    Arbitrary<LocalDateTime> times() {
        return DateTimes.dateTimes().map(time -> time.withNano(0));
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.of("", "application/zip", "application/pdf", "text/plain");
    }

    @Provide
    Arbitrary<List<byte[]>> files() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(200).list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<Business> businesses() {
        Arbitrary<String> texts = texts();
        return Combinators.combine(texts, texts, Arbitraries.integers().between(0, 3))
                .as((id, reason, kind) -> switch (kind) {
                    case 0 ->
                        Business.newDocument(reason)
                                .withStaff(StaffInfo.of(
                                        id, PersonName.of(reason), EmailAddress.of(id), PhoneNumber.of(reason)));
                    case 1 -> Business.recall(reason).withPaper(2);
                    case 2 -> Business.update(id, UpdateScope.ofRecipients(List.of(RecipientChange.added(id))), reason);
                    default -> Business.replace(List.of(new Replacement(id, List.of(id, reason))), reason);
                });
    }

    private static byte[] written(EdxmlMessage message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EdxmlWriter.create().write(message, out);
        return out.toByteArray();
    }
}
