package vn.lienthong.exchange.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 10.5, header variants; the attachments' are in {@link AttachmentVariantsTest}. */
class ReadingVariantsTest {
    private static final EdxmlDocument CANONICAL = Reading.document(Golden.document());

    @Test
    @DisplayName("#2 prefixed attachments; another prefix bound to the same namespace")
    void variant2ReadsOtherPrefixes() {
        String prefixed = Golden.document()
                .replaceAll(
                        "<(/?)(AttachmentEncoded|Attachment|ContentId|AttachmentName|Description|ContentType)>",
                        "<$1edXML:$2>")
                .replace(
                        "<edXML:AttachmentEncoded>",
                        "<edXML:AttachmentEncoded xmlns:edXML=\"" + Golden.NAMESPACE + "\">");
        assertSameModel(prefixed);
        assertSameModel(Golden.document().replace("edXML:", "x:").replace("xmlns:edXML", "xmlns:x"));
    }

    @Test
    @DisplayName("#1 an unqualified root and unqualified attachment elements")
    void variant1ReadsUnqualifiedElements() {
        assertSameModel(Golden.document().replaceFirst(" xmlns=\"[^\"]*\"", ""));
    }

    @Test
    @DisplayName("#3 CRLF, tabs, trailing spaces, comments, BOM")
    void variant3TrimsTextsAndSkipsComments() {
        assertSameModel("\uFEFF" + Golden.document().replace("\n", "\r\n"));
        assertSameModel(Golden.document().replace("\n", "\n\t<!-- ghi chú -->\n"));
        assertSameModel(Golden.document().replaceAll("(<edXML:Subject>)([^<]*)", "$1  $2 \t"));
    }

    @Test
    @DisplayName("#3 UTF-16")
    void variant3ReadsUtf16() {
        String xml = Golden.document().replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
        try (EdxmlReading reading = Reading.of(xml.getBytes(StandardCharsets.UTF_16))) {
            assertThat(reading.document().orElseThrow().letter().subject())
                    .isEqualTo("V/v thử nghiệm kết nối liên thông");
        }
    }

    @Test
    @DisplayName("#4 any order of children")
    void variant4ReadsAnyOrder() {
        String moved = move(Golden.document(), "edXML:DocumentId", "</edXML:MessageHeader>", false);
        moved = move(moved, "edXML:ToPlaces", "<edXML:OtherInfo>", true);
        moved = moved.replaceAll(
                        "(?s)(<edXML:OrganizationInCharge>.*?</edXML:OrganizationInCharge>)(<edXML:OrganName>.*?</edXML:OrganName>)",
                        "$2$1")
                .replaceAll("(?s)(<edXML:Email>[^<]*</edXML:Email>)(<edXML:Mobile>[^<]*</edXML:Mobile>)", "$2$1")
                .replaceAll(
                        "(?s)(<edXML:DocumentId>[^<]*</edXML:DocumentId>)(<edXML:PromulgationDate>[^<]*</edXML:PromulgationDate>)",
                        "$2$1")
                .replaceAll(
                        "(<edXML:ContentId>[^<]*</edXML:ContentId>)(<edXML:ContentType>[^<]*</edXML:ContentType>)",
                        "$2$1")
                .replaceAll(
                        "(?s)(<Attachment>)(.*?)\n(<edXML:ContentTransferEncoded.*?</edXML:ContentTransferEncoded>)",
                        "$1$3$2");
        assertThat(moved).isNotEqualTo(Golden.document());
        assertSameModel(moved);
    }

    @Test
    @DisplayName("#5 undeclared xlink:href on Reference: lenient pass and a finding")
    void variant5ReadsUndeclaredXlinkLeniently() {
        String xml = Golden.document().replace("<edXML:Reference>", "<edXML:Reference xlink:href=\"\">");
        try (EdxmlReading reading = Reading.of(xml)) {
            assertThat(Reading.rules(reading)).containsExactly("DX-28-XLINK");
            assertThat(reading.document().orElseThrow().letter()).isEqualTo(CANONICAL.letter());
            assertThat(reading.message().remainder().unknown())
                    .extracting(UnknownXml::toXml)
                    .containsExactly("xlink:href=\"\"", "xlink:href=\"\"");
        }
    }

    @Test
    @DisplayName(
            "#6 declared xlink, xsi, attributes of TraceHeaderList, empty DigitalSignature: ignored, kept, written back")
    void variant6KeepsWhatItDoesNotKnow() {
        String xml = Golden.document()
                .replaceFirst(
                        "<edXML ",
                        "<edXML xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" ")
                .replace(
                        "<edXML:TraceHeaderList>",
                        "<edXML:TraceHeaderList id=\"a\" version=\"1.0\" s:mustUnderstand=\"1\" s:actor=\"urn:x\" xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">")
                .replace(
                        "<edXML:Reference>",
                        "<edXML:Reference xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"cid:1\">")
                .replace("</edXML:MessageHeader>", "<edXML:DigitalSignature/></edXML:MessageHeader>");
        try (EdxmlReading reading = Reading.of(xml)) {
            assertThat(reading.findings()).isEmpty();
            EdxmlDocument document = reading.document().orElseThrow();
            assertThat(document.letter()).isEqualTo(CANONICAL.letter());
            assertThat(document.trace()).isEqualTo(CANONICAL.trace());
            assertThat(document.remainder().unknown()).hasSize(7);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            EdxmlWriter.create().write(document, out);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains(
                            "<edXML:DigitalSignature/>", "s:mustUnderstand=\"1\"", "xlink:href=\"cid:1\"", "id=\"a\"");
            try (EdxmlReading again = Reading.of(out.toByteArray())) {
                assertThat(again.message().remainder()).isEqualTo(document.remainder());
            }
        }
    }

    @Test
    @DisplayName("#7 Bussiness after the hops, or absent; no TraceHeaderList")
    void variant7ReadsBusinessAnywhereOrNowhere() {
        assertSameModel(move(Golden.document(), "edXML:Bussiness", "</edXML:TraceHeaderList>", false));
        EdxmlDocument without = Reading.document(
                Golden.document().replaceAll("(?s)<edXML:TraceHeaderList>.*</edXML:TraceHeaderList>", ""));
        assertThat(without.businessType()).isEqualTo(BusinessType.Known.NEW);
        assertThat(without.trace()).isEqualTo(Trace.NONE);
        EdxmlDocument hopsOnly =
                Reading.document(Golden.document().replaceAll("(?s)<edXML:Bussiness>.*</edXML:Bussiness>", ""));
        assertThat(hopsOnly.businessType()).isEqualTo(BusinessType.Known.NEW);
        assertThat(hopsOnly.trace().hops()).hasSize(1);
    }

    @Test
    @DisplayName("#8 hops without OrganId, with null, hub codes and system ids")
    void variant8KeepsOddHops() {
        String hops = hop("")
                + hop("<edXML:OrganId>null</edXML:OrganId>")
                + hop("<edXML:OrganId>00.53.W00</edXML:OrganId>")
                + hop("<edXML:OrganId>001.00.20.TT2</edXML:OrganId>");
        EdxmlDocument document = Reading.document(
                Golden.document().replace("</edXML:TraceHeaderList>", hops + "</edXML:TraceHeaderList>"));
        assertThat(document.trace().hops())
                .extracting(Hop::organization)
                .containsExactly(
                        Optional.of("000.00.01.T98"),
                        Optional.empty(),
                        Optional.of("null"),
                        Optional.of("00.53.W00"),
                        Optional.of("001.00.20.TT2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<edXML:ResponseFor/>",
                "<edXML:ResponseFor><edXML:OrganId/><edXML:Code></edXML:Code><edXML:DocumentId/><edXML:PromulgationDate/></edXML:ResponseFor>"
            })
    @DisplayName("#9 an empty ResponseFor is none")
    void variant9TakesAnEmptyResponseForAsNone(String empty) {
        assertThat(Reading.document(replaceResponseFor(empty)).handling().responseFor())
                .isEmpty();
    }

    @Test
    @DisplayName("#10 empty elements are absent")
    void variant10TakesEmptyElementsAsAbsent() {
        String xml = Golden.document()
                .replaceAll("<edXML:(DueDate|OrganAdd|Competence|Position|FullName|Appendix)>[^<]*</", "<edXML:$1></")
                .replace("</edXML:Telephone>", "</edXML:Telephone><edXML:Fax/>");
        try (EdxmlReading reading = Reading.of(xml)) {
            EdxmlDocument document = reading.document().orElseThrow();
            assertThat(reading.findings()).isEmpty();
            assertThat(document.letter().dueDate()).isEmpty();
            assertThat(document.from().address()).isEmpty();
            assertThat(document.from().fax()).isEmpty();
            assertThat(document.letter().signer()).isEqualTo(Signer.NONE);
            assertThat(document.handling().other().appendixes()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/10/2020", "2026-01-15", "2026/01/15 08:00:00", "2014/02/30", "26/1/15", "2026/1/5"})
    @DisplayName("#11 other dates keep their text and give a finding")
    void variant11KeepsOtherDatesAsText(String date) {
        String xml =
                Golden.document().replaceAll("(<edXML:PromulgationInfo>.*<edXML:PromulgationDate>)[^<]*", "$1" + date);
        try (EdxmlReading reading = Reading.of(xml)) {
            assertThat(reading.document().orElseThrow().letter().promulgation().date())
                    .contains(new Written<LocalDate>(date, Optional.empty()));
            assertThat(Reading.rules(reading)).containsExactly("DX-30-DATE");
            assertThat(EdxmlCheck.of(reading.message()).errors().hasRule("DX-20-DATE"))
                    .isTrue();
        }
    }

    @Test
    @DisplayName("#11 an impossible date inside DocumentId")
    void variant11KeepsAnImpossibleDateInsideTheId() {
        String xml = Golden.document().replaceFirst("T98,2026/01/15,125", "T98,2014/02/30,125");
        try (EdxmlReading reading = Reading.of(xml)) {
            assertThat(reading.message().documentId()).isEqualTo("000.00.01.T98,2014/02/30,125/SVD-VP");
            assertThat(Reading.rules(reading)).containsExactly("DX-30-DOCUMENT-ID");
        }
    }

    @Test
    @DisplayName("#12 the smallest header is a document with findings")
    void variant12ReadsTheSmallestHeader() {
        try (EdxmlReading reading =
                Reading.of(header("<e:From><e:OrganId>H99</e:OrganId></e:From><e:To><e:OrganId>H98</e:OrganId></e:To>"
                        + "<e:DocumentId>1</e:DocumentId><e:Subject>V/v</e:Subject>"))) {
            assertThat(reading.document().orElseThrow().letter().subject()).isEqualTo("V/v");
            assertThat(Reading.rules(reading)).containsOnly("DX-29-MISSING");
            assertThat(EdxmlCheck.of(reading.message()).errors())
                    .extracting("rule")
                    .containsOnly("DX-20-CODE");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Priority, khẩn, DX-30-NUMBER",
        "SteeringType, x1, DX-30-NUMBER",
        "Type, CV, DX-30-NUMBER",
        "Paper, 2 tờ, DX-30-NUMBER",
        "Priority, 5, DX-30-PRIORITY"
    })
    @DisplayName("#13 other numbers keep their text and give a finding")
    void variant13KeepsOtherNumbers(String element, String value, String rule) {
        String xml = Golden.document().replaceFirst("(<edXML:" + element + ">)[^<]*", "$1" + value);
        try (EdxmlReading reading = Reading.of(xml)) {
            assertThat(Reading.rules(reading)).containsExactly(rule);
            assertThat(reading.document().orElseThrow().toString()).isNotEmpty();
            ByteArrayOutputStream raw = new ByteArrayOutputStream();
            if (!EdxmlCheck.of(reading.message()).hasErrors()) {
                EdxmlWriter.create().write(reading.message(), raw);
                assertThat(raw.toString(StandardCharsets.UTF_8)).contains("<edXML:" + element + ">" + value + "<");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "44", "thu hồi"})
    @DisplayName("#14 an unknown BussinessDocType is kept")
    void variant14KeepsUnknownBusinessTypes(String value) {
        String xml = Golden.document().replaceFirst("(<edXML:BussinessDocType>)[^<]*", "$1" + value);
        assertThat(Reading.document(xml).businessType()).isEqualTo(new BusinessType.Unknown(value));
    }

    @Test
    @DisplayName("#14 an unknown StatusCode is kept")
    void variant14KeepsUnknownStatusCodes() {
        try (EdxmlReading reading = Reading.of(Golden.status().replace(">03<", ">07<"))) {
            assertThat(reading.status().orElseThrow().code()).isEqualTo(new StatusCode.Unknown("07"));
            assertThat(Reading.rules(reading)).containsExactly("DX-39-STATUS-CODE");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3f0c9a52-7d1e-4b86-9a41-5c2e8d7f6b10; false",
                "GW-20260115083000-7; false",
                "000.00.01.T98,2026-01-15,125/SVD-VP; false",
                "H99-2026-SVD; false",
                "020000000000,2026/01/15,7/CV-A; true",
                "H99,2026/01/15,7/CV,A/B; true"
            })
    @DisplayName("#15 ids of any shape are opaque; the splitter says when one is not conventional")
    void variant15KeepsIdsOpaque(String id, boolean conventional) {
        String xml =
                Golden.document().replaceFirst("000.00.01.T98,2026/01/15,125/SVD-VP", Matcher.quoteReplacement(id));
        EdxmlDocument document = Reading.document(xml);
        assertThat(document.documentId()).isEqualTo(id);
        assertThat(ConventionalDocumentId.parse(id).isPresent()).isEqualTo(conventional);
        ConventionalDocumentId.parse(id)
                .ifPresent(parts -> assertThat(parts.text()).isEqualTo(id));
    }

    @ParameterizedTest
    @CsvSource({"000.00.00.G98, G98", "000.00.18.G98, G98.18"})
    @DisplayName("#16 old and new code of one body: two recipients and a finding")
    void variant16ReadsBothCodesOfOneBody(String oldCode, String newCode) {
        String xml = Golden.document()
                .replaceFirst("(<edXML:To><edXML:OrganId>)000.00.00.T99", "$1" + oldCode)
                .replaceFirst("(<edXML:To><edXML:OrganId>)T97.02", "$1" + newCode);
        try (EdxmlReading reading = Reading.of(xml)) {
            assertThat(reading.document().orElseThrow().to())
                    .extracting(Organization::code)
                    .containsExactly(oldCode, newCode);
            assertThat(Reading.rules(reading)).containsExactly("DX-45-SAME-BODY");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<edXML:Signature><edXML:SignedInfo/><edXML:KeyInfo><edXML:X509Data/></edXML:KeyInfo></edXML:Signature>",
                "<ds:Signature xmlns:ds='http://www.w3.org/2000/09/xmldsig#'><ds:SignatureValue>AA==</ds:SignatureValue></ds:Signature>"
            })
    @DisplayName("#30 a signature is present, unverified, and never written")
    void variant30TellsOfASignature(String signature) {
        try (EdxmlReading reading =
                Reading.of(Golden.document().replace("</edXML:edXMLHeader>", signature + "</edXML:edXMLHeader>"))) {
            assertThat(reading.message().remainder().signature()).isEqualTo(XmlSignature.PRESENT_UNVERIFIED);
            assertThat(Reading.rules(reading)).containsExactly("DX-37-SIGNATURE");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            EdxmlWriter.create().write(reading.message(), out);
            assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("Signature");
        }
    }

    @Test
    @DisplayName("#31 a status without PromulgationDate, StaffInfo, Description, recognised by its content")
    void variant31ReadsABareStatus() {
        String xml = Golden.status()
                .replaceAll("(?s)<edXML:StaffInfo>.*</edXML:StaffInfo>", "")
                .replaceAll("<edXML:(PromulgationDate|Description)>[^<]*</edXML:(PromulgationDate|Description)>", "");
        try (EdxmlReading reading = Reading.of(xml)) {
            EdxmlStatus status = reading.status().orElseThrow();
            assertThat(reading.findings()).isEmpty();
            assertThat(status.code()).isEqualTo(StatusCode.Known.ACCEPTED);
            assertThat(status.timestamp()).contains(Written.of(LocalDateTime.of(2026, 1, 15, 9, 5)));
            assertThat(status.staff()).isEmpty();
        }
    }

    @Test
    @DisplayName("#32 status 13 is addressed to the document's recipient")
    void variant32AddressesATakeBackToTheRecipient() {
        try (EdxmlReading document = Reading.of(Golden.document())) {
            EdxmlDocument ours = document.document().orElseThrow();
            EdxmlStatus request = EdxmlStatus.builder(
                            ours.from(),
                            ResponseFor.ours(ours, ours.to().get(1)),
                            StatusCode.Known.TAKE_BACK_REQUESTED,
                            LocalDateTime.of(2026, 1, 16, 7, 0))
                    .description("Gửi nhầm")
                    .build();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            EdxmlWriter.create().write(request, out);
            try (EdxmlReading reading = Reading.of(out.toByteArray())) {
                assertThat(reading.status().orElseThrow().addressee()).isEqualTo("T97.02");
                assertThat(reading.status().orElseThrow().from().code()).isEqualTo("000.00.01.T98");
            }
        }
    }

    private static void assertSameModel(String xml) {
        try (EdxmlReading reading = Reading.of(xml)) {
            EdxmlDocument document = reading.document().orElseThrow();
            assertThat(reading.findings()).isEmpty();
            assertThat(document.from()).isEqualTo(CANONICAL.from());
            assertThat(document.to()).isEqualTo(CANONICAL.to());
            assertThat(document.documentId()).isEqualTo(CANONICAL.documentId());
            assertThat(document.letter()).isEqualTo(CANONICAL.letter());
            assertThat(document.handling()).isEqualTo(CANONICAL.handling());
            assertThat(document.trace()).isEqualTo(CANONICAL.trace());
            assertThat(document.attachments())
                    .extracting(Attachment::digest)
                    .isEqualTo(CANONICAL.attachments().stream()
                            .map(Attachment::digest)
                            .toList());
            assertThat(document.attachments())
                    .extracting(Attachment::description)
                    .isEqualTo(CANONICAL.attachments().stream()
                            .map(Attachment::description)
                            .toList());
        }
    }

    private static String move(String xml, String element, String mark, boolean before) {
        Matcher found =
                Pattern.compile("(?s)<" + element + ">.*?</" + element + ">").matcher(xml);
        assertThat(found.find()).isTrue();
        String without = xml.substring(0, found.start()) + xml.substring(found.end());
        assertThat(before).isEqualTo(!mark.startsWith("</"));
        return without.replace(mark, found.group() + mark);
    }

    private static String hop(String organization) {
        return "<edXML:TraceHeader>" + organization
                + "<edXML:Timestamp>2026/01/15 08:31:00</edXML:Timestamp></edXML:TraceHeader>";
    }

    private static String replaceResponseFor(String replacement) {
        return Golden.document().replaceAll("(?s)<edXML:ResponseFor>.*</edXML:ResponseFor>", replacement);
    }

    private static String header(String fields) {
        return "<edXML xmlns='" + Golden.NAMESPACE + "'><e:edXMLEnvelope xmlns:e='" + Golden.NAMESPACE
                + "'><e:edXMLHeader><e:MessageHeader>" + fields
                + "</e:MessageHeader></e:edXMLHeader></e:edXMLEnvelope></edXML>";
    }
}
