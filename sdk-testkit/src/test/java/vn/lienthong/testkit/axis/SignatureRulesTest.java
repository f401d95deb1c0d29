package vn.lienthong.testkit.axis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.testkit.axis.AxisProfile.SignatureRefusal;
import vn.lienthong.testkit.junit.Platforms;
import vn.lienthong.testkit.time.TestClock;

@Platforms(time = "2026-11-21T23:40:43Z")
class SignatureRulesTest {
    private final AxisSimulator axis;
    private final TestClock clock;
    private final AdapterCaller caller;

    SignatureRulesTest(AxisSimulator axis, TestClock clock) {
        this.axis = axis;
        this.clock = clock;
        this.caller = new AdapterCaller(axis, clock, AxisAgency.REPLYING);
    }

    @Test
    @DisplayName("10.1: takes the vendor's getAgenciesList byte for byte")
    void takesTheVendorsDirectoryCall() throws Exception {
        Map<String, String> wire = new LinkedHashMap<>();
        wire.put("XroadVnpt-systemid", "000.00.00.T99");
        wire.put("XroadVnpt-timestamp", "22112026T064043+0961");
        wire.put("Content-Type", "application/json");
        wire.put("XroadVnpt-Content-Type", "application/json");
        wire.put("XroadVnpt-sign-header-key", "systemid;timestamp;Content-Type");
        wire.put(
                "XroadVnpt-sign-header",
                "{\"XroadVnpt-systemid\":\"000.00.00.T99\",\"XroadVnpt-timestamp\":\"22112026T064043+0961\","
                        + "\"XroadVnpt-Content-Type\":\"application/json\"}");
        wire.put("XroadVnpt-hash-header", "2541b9ab4c3802f22db309286485d3e3f450afc50e0203b640d4e796703918b6");
        wire.put("User-Agent", "JAVASDKAgent/1.0.0 XRoad/VPCP");
        wire.put("XroadVnpt-version", "3.0.201608");
        JsonNode answer = caller.post("getAgenciesList", wire, BodyPublishers.noBody());
        assertThat(answer.path("status").asText()).isEqualTo("OK");
        assertThat(answer.path("data").findValuesAsText("code")).contains("000.00.00.T99", "000.00.01.T98");
    }

    @Test
    @DisplayName("10.2: takes the vendor's sendEdoc byte for byte, unpadded hash and CRLF included")
    void takesTheVendorsStatusMessage() throws Exception {
        clock.set(Instant.parse("2026-11-22T00:06:01Z"));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(Messages.golden("status-03.edxml"));
        body.write('\r');
        body.write('\n');
        JsonNode answer = caller.post("sendEdoc", vendorSend(), BodyPublishers.ofByteArray(body.toByteArray()));
        assertThat(answer.path("status").asText()).isEqualTo("OK");
        assertThat(answer.path("DocId").asText()).matches("[0-9a-f]{24}");
        AxisItem item = axis.received("T98.01").get(0);
        assertThat(item.route()).isEqualTo(new AxisItem.Route("000.00.00.T99", "000.00.01.T98"));
        assertThat(item.about().statusCode()).contains("03");
        assertThat(item.file().length()).isEqualTo(1360);
        assertThat(item.file().sha256()).isEqualTo("126587a15816bc5133598acfb9f1f251614739cced0de7c913f1905c572f460b");
    }

    private static Map<String, String> vendorSend() {
        Map<String, String> wire = new LinkedHashMap<>();
        wire.put("Content-Type", "application/octet-stream");
        wire.put("XroadVnpt-systemid", "000.00.00.T99");
        wire.put("XroadVnpt-servicetype", "eDoc");
        wire.put("XroadVnpt-messagetype", "status");
        wire.put("XroadVnpt-hash-file", "126587a15816bc5133598acfb9f1f251614739ccedde7c913f1905c572f46b");
        wire.put("XroadVnpt-from", "000.00.00.T99");
        wire.put("XroadVnpt-to", "[\"000.00.01.T98\"]");
        wire.put("XroadVnpt-timestamp", "22112026T070600+0523");
        wire.put("XroadVnpt-Content-Type", "application/octet-stream");
        wire.put(
                "XroadVnpt-sign-header-key",
                "systemid;servicetype;messagetype;hash-file;from;to;timestamp;Content-Type");
        wire.put(
                "XroadVnpt-sign-header",
                "{\"XroadVnpt-systemid\":\"000.00.00.T99\",\"XroadVnpt-servicetype\":\"eDoc\","
                        + "\"XroadVnpt-messagetype\":\"status\",\"XroadVnpt-hash-file\":"
                        + "\"126587a15816bc5133598acfb9f1f251614739ccedde7c913f1905c572f46b\","
                        + "\"XroadVnpt-from\":\"000.00.00.T99\",\"XroadVnpt-to\":\"[\\\"000.00.01.T98\\\"]\","
                        + "\"XroadVnpt-timestamp\":\"22112026T070600+0523\","
                        + "\"XroadVnpt-Content-Type\":\"application/octet-stream\"}");
        wire.put("XroadVnpt-hash-header", "1a96c4bc4f9aa9649d40fcd923238de8401d1bb252604e32c730d4ce91108fd0");
        wire.put("XroadVnpt-version", "3.0.201608");
        return wire;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            XroadVnpt-hash-header     | 00                                       | hash-header: not the HMAC of sign-header
            XroadVnpt-systemid        | 000.00.01.T98                            | sign-header: not the headers in the order of the keys
            XroadVnpt-sign-header-key | timestamp;systemid;Content-Type          | sign-header: not the headers in the order of the keys
            XroadVnpt-sign-header-key | systemid;Content-Type                    | sign-header-key: without timestamp
            XroadVnpt-sign-header-key | systemid;timestamp;Content-Type;SYSTEMID | sign-header-key: a name is repeated
            XroadVnpt-sign-header-key | systemid;timestamp;Content-Type;docId    | docId: header missing
            XroadVnpt-version         | 2                                        | version: not 3.0.201608
            Content-Type              | text/plain                               | Content-Type: the plain header differs
            """)
    void refusesAHeaderChangedAfterSigning(String name, String value, String reason) throws Exception {
        Map<String, String> wire = caller.signed(caller.headers("application/json"));
        wire.put(name, value);
        JsonNode answer = caller.post("getAgenciesList", wire, BodyPublishers.noBody());
        assertThat(answer.path("status").asText()).isEqualTo("FAIL");
        assertThat(answer.path("ErrorCode").asText()).isEqualTo("15");
        assertThat(axis.calls().refusals().get(0).reason()).isEqualTo(reason);
    }

    @Test
    void takesTheSignedNamesInAnyOrder() throws Exception {
        Map<String, String> backwards = new LinkedHashMap<>();
        Map<String, String> headers = caller.headers("application/json");
        for (String name : new String[] {"timestamp", "Content-Type", "systemid"}) {
            backwards.put(name, headers.get(name));
        }
        JsonNode answer = caller.post("getAgenciesList", caller.signed(backwards), BodyPublishers.noBody());
        assertThat(answer.path("status").asText()).isEqualTo("OK");
    }

    @Test
    @DisplayName("4.1: a quote and a backslash are escaped, a slash and angle brackets are not")
    void readsTheEscapesOfTheSignedText() throws Exception {
        JsonNode answer = caller.post("deleteAgency", "AgencyCode", "a=b&c<d>'e/\"\\");
        assertThat(answer.path("ErrorCode").asText()).isEqualTo("19");
        assertThat(axis.calls().refusals().get(0).reason()).startsWith("AgencyCode");
    }

    @ParameterizedTest
    @CsvSource({"PT1H, OK", "PT1H1S, FAIL", "PT-1H, OK", "PT-7H, FAIL"})
    void refusesATimestampTooFarFromItsOwnClock(Duration drift, String status) throws Exception {
        Map<String, String> wire = caller.signed(caller.headers("application/json"));
        clock.set(clock.now().plus(drift));
        JsonNode answer = caller.post("getAgenciesList", wire, BodyPublishers.noBody());
        assertThat(answer.path("status").asText()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"22112026T064043+0700x", "22112026T064043+1961", "31112026T064043+0000", "2026-11-22T06:40:43"})
    void refusesATimestampOfAnotherShape(String timestamp) throws Exception {
        Map<String, String> headers = caller.headers("application/json");
        headers.put("timestamp", timestamp);
        caller.post("getAgenciesList", caller.signed(headers), BodyPublishers.noBody());
        assertThat(axis.calls().refusals().get(0).reason()).startsWith("timestamp: not");
    }

    @Test
    void answersAWrongSignatureWith401WhenTold() throws Exception {
        axis.behave(AxisProfile.standard().with(SignatureRefusal.UNAUTHORIZED));
        Map<String, String> wire = caller.signed(caller.headers("application/json"));
        wire.put("XroadVnpt-hash-header", "00");
        assertThat(caller.exchange("getAgenciesList", wire, BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void neverUsesAHeaderThatIsNotSigned() throws Exception {
        Map<String, String> wire = caller.signed(caller.headers("application/json", "servicetype", "eDoc"));
        wire.put("XroadVnpt-messagetype", "edoc");
        JsonNode answer = caller.post("getReceivedEdocList", wire, BodyPublishers.noBody());
        assertThat(answer.path("status").asText()).isEqualTo("FAIL");
        assertThat(axis.calls().refusals().get(0).reason()).isEqualTo("messagetype: not among the signed headers");
    }
}
