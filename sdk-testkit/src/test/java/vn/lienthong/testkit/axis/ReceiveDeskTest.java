package vn.lienthong.testkit.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.testkit.junit.Platforms;
import vn.lienthong.testkit.sim.Fault;
import vn.lienthong.testkit.time.TestClock;

@Platforms(time = "2026-11-22T00:00:00Z")
class ReceiveDeskTest {
    private static final byte[] LETTER = Messages.documentBytes("H99.07", "G98");

    private final AxisSimulator axis;
    private final AdapterCaller department;
    private final AdapterCaller ministry;

    ReceiveDeskTest(AxisSimulator axis, TestClock clock) {
        this.axis = axis;
        this.department = new AdapterCaller(axis, clock, AxisAgency.DEPARTMENT);
        this.ministry = new AdapterCaller(axis, clock, AxisAgency.MINISTRY);
    }

    @BeforeEach
    void sendALetter() throws Exception {
        department.send("edoc", LETTER);
    }

    @Test
    @DisplayName("2.4: an item is listed until it is acknowledged")
    void listsAnItemUntilItIsAcknowledged() throws Exception {
        String docId = onlyDocId();
        assertThat(onlyDocId()).isEqualTo(docId);
        ministry.post("updateStatus", "docid", docId, "status", "processing");
        assertThat(ministry.list("edoc").path("data").path(0).path("status").asText())
                .isEqualTo("PROCESSING");
        ministry.post("updateStatus", "docId", docId, "status", "done");
        assertThat(ministry.list("edoc").path("data")).isEmpty();
        assertThat(axis.item(docId))
                .get()
                .extracting(AxisItem::traffic)
                .isEqualTo(new AxisItem.Traffic(DeliveryState.DONE, 3, 0, 1));
    }

    @Test
    void listsDocumentsAndStatusesApart() throws Exception {
        assertThat(ministry.list("status").path("data")).isEmpty();
        assertThat(ministry.list("status").path("data").isArray()).isTrue();
        assertThat(ministry.post("countReceiveEdoc").path("count").asInt()).isEqualTo(1);
        assertThat(ministry.post("countReceiveStatus").path("count").asInt()).isZero();
    }

    @Test
    void acknowledgingAgainChangesNothingAndIsCounted() throws Exception {
        String docId = onlyDocId();
        ministry.post("updateStatus", "docid", docId, "status", "done");
        JsonNode again = ministry.post("updateStatus", "docid", docId, "status", "fail");
        assertThat(again.path("status").asText()).isEqualTo("OK");
        assertThat(axis.item(docId))
                .get()
                .extracting(item -> item.traffic().state())
                .isEqualTo(DeliveryState.DONE);
        assertThat(axis.counts().repeatedAcknowledgements()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"DONE", "inbox", "00"})
    void takesOnlyTheThreeDeliveryWords(String word) throws Exception {
        JsonNode answer = ministry.post("updateStatus", "docid", onlyDocId(), "status", word);
        assertThat(answer.path("status").asText()).isEqualTo(word.equals("DONE") ? "OK" : "FAIL");
    }

    @Test
    void keepsOthersOutOfAMailbox() throws Exception {
        String docId = onlyDocId();
        assertThat(department.post("getEdoc", "docId", docId).path("status").asText())
                .isEqualTo("FAIL");
        assertThat(department
                        .post("updateStatus", "docId", docId, "status", "done")
                        .path("status")
                        .asText())
                .isEqualTo("FAIL");
    }

    @Test
    void givesTheBytesBackAsBase64AndAsAStream() throws Exception {
        String docId = onlyDocId();
        String encoded = ministry.post("getEdoc", "docId", docId).path("data").asText();
        assertThat(Base64.getDecoder().decode(encoded)).isEqualTo(LETTER);
        try (InputStream body = ministry.download(docId).body()) {
            assertThat(body.readAllBytes()).isEqualTo(LETTER);
        }
        assertThat(axis.item(docId))
                .get()
                .extracting(item -> item.traffic().fetched())
                .isEqualTo(2);
    }

    @Test
    void tellsTheSenderWhereEachDeliveryStands() throws Exception {
        String docId = onlyDocId();
        ministry.post("updateStatus", "docid", docId, "status", "done");
        JsonNode row = department
                .post("getSentEdocList", "servicetype", "eDoc", "messagetype", "edoc")
                .path("data")
                .path(0);
        assertThat(row.path("receiverDocId").asText()).isEqualTo(docId);
        assertThat(row.path("receiveStatus").asText()).isEqualTo("DONE");
        assertThat(row.path("title").asText()).isEqualTo("Thử");
        assertThat(row.path("notation").asText()).isEqualTo("7/SVD");
        assertThat(department
                        .post("getSentEdocList", "servicetype", "eDoc", "messagetype", "edoc", "docId", "unknown")
                        .path("data"))
                .isEmpty();
    }

    @Test
    void readsOnlyWithPostExceptTheDownload() throws Exception {
        Map<String, String> wire = ministry.signed(ministry.headers("application/json", "docId", onlyDocId()));
        assertThat(ministry.exchange("downloadEdoc", wire, BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void cutsADownload() throws Exception {
        String docId = onlyDocId();
        axis.faults().on("downloadEdoc").first().answer(Fault.CUT_BODY);
        assertThatThrownBy(() -> {
                    try (InputStream body = ministry.download(docId).body()) {
                        body.readAllBytes();
                    }
                })
                .isInstanceOf(IOException.class);
    }

    @Test
    void holdsASlowListUntilReleased() throws Exception {
        axis.faults().on("getReceivedEdocList").first().answer(Fault.SLOW);
        var held = CompletableFuture.supplyAsync(() -> listed());
        while (axis.received("G98").get(0).traffic().listed() == 0) {
            Thread.onSpinWait();
        }
        assertThat(held).isNotDone();
        axis.faults().release();
        assertThat(held.get().path("data")).hasSize(1);
    }

    private JsonNode listed() {
        try {
            return ministry.list("edoc");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void addsAHopOnTheWay() throws Exception {
        axis.spoil("getEdoc", 0, AxisFault.HOP_ADDED);
        String message = fetched();
        assertThat(message).contains("<e:OrganId>00.53.W00</e:OrganId><e:Timestamp>2026/11/22 07:00:00</e:Timestamp>");
        assertThat(message.replaceFirst("<e:TraceHeader><e:OrganId>00.53.W00.*?</e:TraceHeader>", ""))
                .isEqualTo(new String(LETTER, StandardCharsets.UTF_8));
    }

    @Test
    void putsTheBusinessBehindTheHops() throws Exception {
        axis.spoilNext("getEdoc", AxisFault.TRACE_REORDERED);
        assertThat(fetched())
                .containsSubsequence("<e:TraceHeader>", "00.53.W00", "<e:Bussiness>", "</e:TraceHeaderList>");
        assertThat(fetched()).isEqualTo(new String(LETTER, StandardCharsets.UTF_8));
    }

    private String fetched() throws Exception {
        String data =
                ministry.post("getEdoc", "docId", onlyDocId()).path("data").asText();
        return new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8);
    }

    private String onlyDocId() throws Exception {
        JsonNode rows = ministry.list("edoc").path("data");
        assertThat(rows).hasSize(1);
        return rows.path(0).path("docId").asText();
    }
}
