package vn.lienthong.testkit.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.core.content.Content;
import vn.lienthong.testkit.axis.AxisProfile.FailMembers;
import vn.lienthong.testkit.axis.AxisProfile.Numbers;
import vn.lienthong.testkit.junit.Platforms;
import vn.lienthong.testkit.sim.FaultLine;
import vn.lienthong.testkit.time.TestClock;

@Platforms(time = "2026-11-22T00:00:00Z")
class AxisSimulatorTest {
    private static final byte[] LETTER = Messages.documentBytes("H99.07", "G98");
    private static final String LETTER_ID = "H99.07,2026/11/22,7/SVD";

    private final AxisSimulator axis;
    private final AdapterCaller department;

    AxisSimulatorTest(AxisSimulator axis, TestClock clock) {
        this.axis = axis;
        this.department = new AdapterCaller(axis, clock, AxisAgency.DEPARTMENT);
    }

    @Test
    void aCounterpartReceivesAndReports() throws Exception {
        department.send("edoc", LETTER);
        assertThat(axis.counterpart("G98").receiveAndReport("01", "03")).hasSize(1);
        assertThat(axis.statuses(LETTER_ID))
                .extracting(item -> item.about().statusCode().orElse(""))
                .containsExactly("01", "03");
        assertThat(department.list("status").path("data")).hasSize(2);
        assertThat(axis.received("G98").get(0).traffic().state()).isEqualTo(DeliveryState.DONE);
    }

    @Test
    void aCounterpartSendsADocumentAndTakesItBack() throws Exception {
        AxisCounterpart ministry = axis.counterpart("G98");
        Content pdf = Content.ofUtf8("%PDF-1.4\n%%EOF\n");
        ministry.send(new AxisLetter(List.of("000.00.07.H99"), "12", "BTN-VP", "V/v thử & đối chiếu", "12.pdf", pdf));
        AxisItem letter = axis.received("H99.07").get(0);
        ministry.report(letter, "13", "Gửi nhầm");
        JsonNode row = department.list("status").path("data").path(0);
        assertThat(row.path("to").asText()).isEqualTo("000.00.07.H99");
        assertThat(axis.statuses("G98,2026/11/22,12/BTN-VP")).hasSize(1);
        assertThat(axis.sent("G98")).hasSize(2);
    }

    @Test
    void aCounterpartDoesNotReportOnALetterBetweenOthers() throws Exception {
        department.send("edoc", LETTER);
        AxisItem letter = axis.received("G98").get(0);
        assertThatThrownBy(() -> axis.counterpart("G99").report(letter, "01", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void deliversWhatNoReceiverCanRead() throws Exception {
        axis.deliver("G98", "H99.07", "edoc", Content.ofUtf8("<html>"));
        assertThat(department.list("edoc").path("data")).hasSize(1);
    }

    @Test
    void anOkMayLackItsDocIdAlthoughTheMessageWasSent() throws Exception {
        axis.spoilNext("sendEdoc", AxisFault.OK_WITHOUT_DOC_ID);
        JsonNode answer = department.send("edoc", LETTER);
        assertThat(answer.path("status").asText()).isEqualTo("OK");
        assertThat(answer.has("DocId")).isFalse();
        assertThat(axis.received("G98")).hasSize(1);
    }

    @Test
    void anInternalErrorMayHideThatTheMessageWasSent() throws Exception {
        axis.spoilNext("sendEdoc", AxisFault.INTERNAL_ERROR_AFTER_PROCESSING);
        assertThat(department.send("edoc", LETTER).path("ErrorCode").asText()).isEqualTo("20");
        assertThat(axis.received("G98")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = AxisFault.class,
            names = {"FAIL_WITHOUT_CODE", "FAIL_WITH_NULLS", "FAIL_WITH_DOC_ID", "INTERNAL_ERROR"})
    void aScriptedRefusalDoesNothing(AxisFault fault) throws Exception {
        axis.spoilNext("sendEdoc", fault);
        JsonNode answer = department.send("edoc", LETTER);
        assertThat(answer.path("status").asText()).isEqualTo("FAIL");
        assertThat(answer.has("ErrorCode")).isEqualTo(fault != AxisFault.FAIL_WITHOUT_CODE);
        assertThat(answer.path("ErrorDesc").isNull()).isEqualTo(fault == AxisFault.FAIL_WITH_NULLS);
        assertThat(answer.path("DocId").isTextual()).isEqualTo(fault == AxisFault.FAIL_WITH_DOC_ID);
        assertThat(axis.counts().sends()).isZero();
    }

    @Test
    void aListMayLackItsDataOrContradictItself() throws Exception {
        axis.spoil("getReceivedEdocList", 1, AxisFault.OK_WITHOUT_DATA);
        axis.spoil("getReceivedEdocList", 2, AxisFault.OK_WITH_ERROR_CODE);
        assertThat(department.list("edoc").has("data")).isFalse();
        assertThat(department.list("edoc").path("ErrorCode").asText()).isEqualTo("20");
        assertThat(department.list("edoc").path("data").isArray()).isTrue();
    }

    @Test
    void aListMayHaveARowTwice() throws Exception {
        department.send("edoc", Messages.documentBytes("H99.07", "H99.07"));
        axis.script(new FaultLine("axis", "getReceivedEdocList", 1, "DUPLICATED_ITEM"));
        assertThat(department.list("edoc").path("data").findValuesAsText("docId"))
                .hasSize(2)
                .containsOnly(axis.received("H99.07").get(0).docId());
    }

    @ParameterizedTest
    @CsvSource({"ALL, true, false", "SOME_MISSING, false, false", "SOME_NULL, true, true"})
    void membersOfARefusalAreMissingOrNullWhenTold(FailMembers members, boolean present, boolean empty)
            throws Exception {
        axis.behave(AxisProfile.standard().with(members));
        JsonNode answer = department.post("getEdoc", "docId", "none");
        assertThat(answer.has("ErrorCode")).isEqualTo(present);
        assertThat(answer.path("ErrorCode").isNull()).isEqualTo(empty);
        assertThat(answer.path("ErrorDesc").asText()).isEqualTo("Khong tim thay van ban");
    }

    @Test
    void numbersAreTextAndTheReverseWhenTold() throws Exception {
        axis.behave(AxisProfile.standard().with(Numbers.SWAPPED));
        JsonNode answer = department.post("countReceiveEdoc");
        assertThat(answer.path("ErrorCode").isInt()).isTrue();
        assertThat(answer.path("count").isTextual()).isTrue();
        assertThat(department
                        .post("getSynchronizeUnit")
                        .path("data")
                        .path(0)
                        .path("version")
                        .isTextual())
                .isTrue();
    }

    @Test
    @DisplayName("8: a directory of 120 000 rows in one answer, without a repeated code")
    void streamsALargeDirectory() throws Exception {
        axis.enlargeDirectory(120_000);
        JsonNode rows = department.post("getAgenciesListQD20").path("data");
        Set<String> codes = new TreeSet<>(rows.findValuesAsText("code"));
        assertThat(rows).hasSize(120_006);
        assertThat(codes).hasSize(120_006).allMatch(code -> code.matches("[A-Y]\\d\\d(\\.[0-9A-Z]+)*"));
        assertThat(new TreeSet<>(rows.findValuesAsText("code102")))
                .filteredOn(code -> !code.equals("null"))
                .hasSize(120_005)
                .allMatch(code -> code.matches("\\d{3}\\.\\d\\d\\.\\d\\d\\.[A-Z]\\d\\d"));
    }

    @Test
    void listsOldCodesNewCodesAndOneLevel() throws Exception {
        assertThat(department.post("getAgenciesList").path("data").findValuesAsText("code"))
                .contains("000.00.07.H99")
                .doesNotContain("H99.07", "");
        assertThat(department
                        .post("getAgenciesListQD20", "level", "1")
                        .path("data")
                        .findValuesAsText("code"))
                .containsExactly("G98", "G99", "T99");
    }

    @Test
    void registersAUnitOfItsOwnAndDeletesIt() throws Exception {
        String unit = "{\"id\":\"1\",\"pcode\":\"00.53.W00\",\"code\":\"H99.07.01\",\"name\":\"Phòng Ví Dụ\"}";
        JsonNode answer = department.post(
                "registerAgency",
                department.signed(department.headers("application/json")),
                BodyPublishers.ofString(unit));
        assertThat(answer.path("status").asText()).isEqualTo("OK");
        byte[] letter = Messages.documentBytes("H99.07.01", "G98");
        String hash = AdapterCaller.sha256(letter);
        assertThat(department.sendFrom("H99.07.01", letter, hash).path("status").asText())
                .isEqualTo("OK");
        department.post("deleteAgency", "AgencyCode", "H99.07.01");
        assertThat(department
                        .sendFrom("H99.07.01", letter, hash)
                        .path("ErrorCode")
                        .asText())
                .isEqualTo("19");
        JsonNode last = department.post("getSynchronizeUnit").path("data").path(6);
        assertThat(last.path("code").asText()).isEqualTo("H99.07.01");
        assertThat(last.path("deleted").asBoolean()).isTrue();
    }

    @Test
    void doesNotRegisterAUnitOfAnotherSystem() throws Exception {
        JsonNode answer = department.post(
                "registerAgency",
                department.signed(department.headers("application/json")),
                BodyPublishers.ofString("{\"code\":\"G98\",\"name\":\"x\"}"));
        assertThat(answer.path("status").asText()).isEqualTo("FAIL");
    }

    @Test
    void textsHoldNeitherSecretsNorSubjects() throws Exception {
        department.send("edoc", LETTER);
        assertThat(AxisAgency.DEPARTMENT.toString()).doesNotContain(AxisAgency.DEPARTMENT.secret());
        assertThat(axis.received("G98").toString()).doesNotContain("Thử");
    }
}
