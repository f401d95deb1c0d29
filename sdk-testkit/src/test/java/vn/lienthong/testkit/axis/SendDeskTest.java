package vn.lienthong.testkit.axis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.testkit.axis.AxisProfile.FileHash;
import vn.lienthong.testkit.axis.AxisProfile.LineEnd;
import vn.lienthong.testkit.junit.Platforms;
import vn.lienthong.testkit.sim.Calls;
import vn.lienthong.testkit.sim.Fault;
import vn.lienthong.testkit.time.TestClock;

@Platforms(time = "2026-11-22T00:00:00Z")
class SendDeskTest {
    private static final byte[] LETTER = Messages.documentBytes("H99.07", "G98", "000.00.00.G99");
    private static final String VENDOR_HASH = "126587a15816bc5133598acfb9f1f251614739ccedde7c913f1905c572f46b";
    private static final String STRICT_HASH = "126587a15816bc5133598acfb9f1f251614739cced0de7c913f1905c572f460b";

    private final AxisSimulator axis;
    private final AdapterCaller department;
    private final AdapterCaller replying;

    SendDeskTest(AxisSimulator axis, TestClock clock) {
        this.axis = axis;
        this.department = new AdapterCaller(axis, clock, AxisAgency.DEPARTMENT);
        this.replying = new AdapterCaller(axis, clock, AxisAgency.REPLYING);
    }

    @Test
    void deliversToEachRecipientUnderTheCodeItWasAddressedBy() throws Exception {
        String docId = department.send("edoc", LETTER).path("DocId").asText();
        assertThat(axis.received("G98"))
                .extracting(AxisItem::route)
                .containsExactly(new AxisItem.Route("H99.07", "G98"));
        assertThat(axis.received("G99"))
                .extracting(AxisItem::route)
                .containsExactly(new AxisItem.Route("H99.07", "000.00.00.G99"));
        assertThat(axis.sent("H99.07"))
                .extracting(AxisItem::senderDocId)
                .containsOnly(docId)
                .hasSize(2);
        assertThat(axis.counts()).isEqualTo(new AxisCounts(1, 2, 0, 0));
    }

    @Test
    @DisplayName("10.3: takes the specification's new document")
    void takesTheSpecificationsDocument() throws Exception {
        byte[] message = Messages.golden("new-document.edxml");
        JsonNode answer = replying.as(AxisAgency.REPLIED_TO).send("edoc", message);
        assertThat(answer.path("DocId").asText()).matches("[0-9a-f]{24}");
        assertThat(axis.received("T97.02")).hasSize(1);
        AxisItem item = axis.received("T99").get(0);
        assertThat(item.about())
                .isEqualTo(new AxisItem.About("000.00.01.T98,2026/01/15,125/SVD-VP", "125/SVD-VP", Optional.empty()));
    }

    @Test
    void mailToOldAndNewCodeReachesOneMailboxOnce() throws Exception {
        department.send("edoc", Messages.documentBytes("000.00.07.H99", "G98", "000.00.00.G98"));
        assertThat(axis.received("000.00.00.G98")).hasSize(1).isEqualTo(axis.received("G98"));
    }

    @Test
    void addsTheRecipientsOfTheHeader() throws Exception {
        department.send("edoc", LETTER, AdapterCaller.sha256(LETTER), "to", "[\"T99\",\"G98\"]");
        assertThat(axis.received("T99")).hasSize(1);
        assertThat(axis.received("G98")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"EITHER, true, true", "VENDOR, true, false", "STRICT, false, true", "IGNORED, true, true"})
    @DisplayName("DX-13: hash-file in the vendor's and the strict form")
    void checksTheFormOfTheFileHash(FileHash form, boolean vendor, boolean strict) throws Exception {
        axis.behave(AxisProfile.standard().with(form));
        byte[] status = Messages.golden("status-03.edxml");
        assertThat(isOk(replying.send("status", status, VENDOR_HASH))).isEqualTo(vendor);
        assertThat(isOk(replying.send("status", status, STRICT_HASH))).isEqualTo(strict);
    }

    @Test
    void refusesAWrongFileHash() throws Exception {
        JsonNode answer = department.send("edoc", LETTER, STRICT_HASH);
        assertThat(answer.path("ErrorCode").asText()).isEqualTo("10");
        assertThat(reason()).isEqualTo("hash-file: not the hash of the file");
        assertThat(axis.counts().sends()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"OPTIONAL, OK, OK", "REQUIRED, OK, FAIL", "NONE, FAIL, OK"})
    @DisplayName("DX-14: the CRLF behind the file")
    void looksForTheLineEndAsTold(LineEnd lineEnd, String withIt, String without) throws Exception {
        axis.behave(AxisProfile.standard().with(lineEnd));
        String hash = AdapterCaller.sha256(LETTER);
        assertThat(department.send("edoc", LETTER, hash).path("status").asText())
                .isEqualTo(withIt);
        assertThat(department.sendBare("edoc", LETTER, hash).path("status").asText())
                .isEqualTo(without);
    }

    @Test
    void doesNotTakeAFilesOwnLineEndForTheOneBehindIt() throws Exception {
        byte[] file = (Messages.document("H99.07", "G98") + "\r\n").getBytes(StandardCharsets.UTF_8);
        department.sendBare("edoc", file, AdapterCaller.sha256(file));
        assertThat(axis.received("G98").get(0).file().length()).isEqualTo(file.length);
    }

    @Test
    @DisplayName("DX-17: the exact words about an unregistered sender")
    void refusesASenderTheSystemIsNotRegisteredFor() throws Exception {
        byte[] letter = Messages.documentBytes("G99", "G98");
        JsonNode answer = department.send("edoc", letter);
        assertThat(answer.path("status").asText()).isEqualTo("FAIL");
        assertThat(answer.path("ErrorCode").asText()).isEqualTo("19");
        assertThat(answer.path("ErrorDesc").asText()).isEqualTo("Don vi gui G99 khong dung voi ma da dang ky: H99.07");
    }

    @Test
    void refusesUnknownAndLockedRecipientsAndDeliversToNobody() throws Exception {
        JsonNode unknown = department.send("edoc", Messages.documentBytes("H99.07", "G98", "G12"));
        assertThat(unknown.path("ErrorCode").asText()).isEqualTo("18");
        axis.lock("G99");
        assertThat(department.send("edoc", LETTER).path("ErrorCode").asText()).isEqualTo("23");
        assertThat(axis.received("G98")).isEmpty();
        axis.unlock("G99");
        assertThat(isOk(department.send("edoc", LETTER))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <e:Subject>Thử</e:Subject>                                     |                                       | Subject: missing
            <e:CodeNumber>7</e:CodeNumber>                                 | <e:CodeNumber/>                       | Code/CodeNumber: missing
            <e:To><e:OrganId>G98</e:OrganId></e:To>                        |                                       | To: missing
            <e:To><e:OrganId>G98</e:OrganId></e:To>                        | <e:To><e:OrganName>x</e:OrganName></e:To> | To/OrganId: missing
            <e:OrganId>G98</e:OrganId>                                     | <e:OrganId>null</e:OrganId>           | To/OrganId: the word null
            <e:Subject>Thử</e:Subject>                                     | <e:Subject>x</e:Subject><e:SteeringType>a</e:SteeringType> | SteeringType: not a number
            <e:DocumentId>                                                 | <e:PromulgationInfo><e:PromulgationDate>22/11/2026</e:PromulgationDate></e:PromulgationInfo><e:DocumentId> | PromulgationInfo/PromulgationDate: not yyyy/MM/dd
            </e:edXMLHeader>                                               |                                       | message: not well-formed
            QCVN_102_2016                                                  | QCVN_102_2022                         | edXML: not the root
            """)
    void refusesAMessageThatReceiversCouldNotUse(String part, String replacement, String reason) throws Exception {
        String spoiled = Messages.document("H99.07", "G98").replace(part, replacement == null ? "" : replacement);
        JsonNode answer = department.send("edoc", spoiled.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.path("ErrorCode").asText()).isEqualTo("22");
        assertThat(reason()).isEqualTo(reason);
    }

    @Test
    @DisplayName("DX-27: a DOCTYPE is refused")
    void refusesADoctype() throws Exception {
        String hostile = "<!DOCTYPE edXML [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + Messages.document("H99.07", "G98").replace("Thử", "&x;");
        department.send("edoc", hostile.getBytes(StandardCharsets.UTF_8));
        assertThat(reason()).isEqualTo("message: DOCTYPE");
    }

    @Test
    @DisplayName("DX-39: a status message goes to ResponseFor/OrganId, 13 to the document's recipient")
    void routesAStatusMessageByItsAddressee() throws Exception {
        String documentId = "H99.07,2026/11/22,7/SVD";
        String arrived = Messages.status("G98", "000.00.07.H99", documentId, "01");
        String takenBack = Messages.status("H99.07", "G98", documentId, "13");
        department.as(AxisAgency.MINISTRY).send("status", arrived.getBytes(StandardCharsets.UTF_8));
        department.send("status", takenBack.getBytes(StandardCharsets.UTF_8));
        assertThat(axis.received("H99.07")).hasSize(1);
        assertThat(axis.received("G98")).hasSize(1);
        assertThat(axis.statuses(documentId))
                .extracting(
                        item -> item.about().statusCode().orElse(""),
                        item -> item.route().to())
                .containsExactly(Tuple.tuple("01", "000.00.07.H99"), Tuple.tuple("13", "G98"));
    }

    @Test
    @DisplayName("3.6: a status sent as edoc is accepted and routed as a status")
    void takesAStatusUnderTheOtherMessageType() throws Exception {
        byte[] message =
                Messages.status("H99.07", "G98", "G98,2026/11/20,1/B", "15").getBytes(StandardCharsets.UTF_8);
        assertThat(isOk(department.send("edoc", message))).isTrue();
        assertThat(axis.received("G98").get(0).messageType()).isEqualTo("edoc");
        assertThat(axis.received("G98").get(0).isStatus()).isTrue();
    }

    @Test
    void countsASendThatIsRepeated() throws Exception {
        axis.faults().on("sendEdoc").first().answer(Fault.DUPLICATE);
        department.send("edoc", LETTER);
        assertThat(axis.counts()).isEqualTo(new AxisCounts(2, 4, 1, 0));
    }

    @Test
    @DisplayName("DX-26: a message of 20 MB passes through and comes out as it went in")
    void takesALargeMessage() throws Exception {
        String payload = "A".repeat(20 << 20);
        byte[] file = Messages.document("H99.07", "G98")
                .replace(
                        "<AttachmentEncoded/>",
                        "<AttachmentEncoded><Attachment><x>" + payload + "</x></Attachment></AttachmentEncoded>")
                .getBytes(StandardCharsets.UTF_8);
        department.send("edoc", file);
        AxisItem item = axis.received("G98").get(0);
        AdapterCaller ministry = department.as(AxisAgency.MINISTRY);
        try (InputStream body = ministry.download(item.docId()).body()) {
            assertThat(AdapterCaller.sha256(body.readAllBytes())).isEqualTo(AdapterCaller.sha256(file));
        }
    }

    private String reason() {
        List<Calls.Refusal> refusals = axis.calls().refusals();
        return refusals.get(refusals.size() - 1).reason();
    }

    private static boolean isOk(JsonNode answer) {
        return answer.path("status").asText().equals("OK");
    }
}
