package vn.lienthong.exchange.axis.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.core.auth.Checksums;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.http.HttpHeaders;
import vn.lienthong.core.privacy.Secret;

class RequestSigningTest {
    private static final String STRICT = "126587a15816bc5133598acfb9f1f251614739cced0de7c913f1905c572f460b";
    private static final String VENDOR = "126587a15816bc5133598acfb9f1f251614739ccedde7c913f1905c572f46b";

    private final RequestSigning signing = new RequestSigning("000.00.00.T99", Secret.of("test-secret"));

    @Test
    @DisplayName("10.1: getAgenciesList")
    void signsTheDirectoryRequest() {
        HttpHeaders headers = signing.headers(Instant.parse("2026-11-21T23:40:43.961Z"), "application/json", Map.of());
        assertHeaders(
                headers,
                "Content-Type",
                "application/json",
                "XroadVnpt-systemid",
                "000.00.00.T99",
                "XroadVnpt-timestamp",
                "22112026T064043+0961",
                "XroadVnpt-Content-Type",
                "application/json",
                "XroadVnpt-sign-header-key",
                "systemid;timestamp;Content-Type",
                "XroadVnpt-sign-header",
                "{\"XroadVnpt-systemid\":\"000.00.00.T99\",\"XroadVnpt-timestamp\":\"22112026T064043+0961\",\"XroadVnpt-Content-Type\":\"application/json\"}",
                "XroadVnpt-hash-header",
                "2541b9ab4c3802f22db309286485d3e3f450afc50e0203b640d4e796703918b6",
                "User-Agent",
                "JAVASDKAgent/1.0.0 XRoad/VPCP",
                "XroadVnpt-version",
                "3.0.201608");
    }

    @Test
    @DisplayName("10.2: sendEdoc")
    void signsTheSendRequest() {
        HttpHeaders headers =
                signing.headers(Instant.parse("2026-11-22T00:06:00.523Z"), "application/octet-stream", send(VENDOR));
        assertHeaders(
                headers,
                "Content-Type",
                "application/octet-stream",
                "XroadVnpt-systemid",
                "000.00.00.T99",
                "XroadVnpt-servicetype",
                "eDoc",
                "XroadVnpt-messagetype",
                "status",
                "XroadVnpt-hash-file",
                VENDOR,
                "XroadVnpt-from",
                "000.00.00.T99",
                "XroadVnpt-to",
                "[\"000.00.01.T98\"]",
                "XroadVnpt-timestamp",
                "22112026T070600+0523",
                "XroadVnpt-Content-Type",
                "application/octet-stream",
                "XroadVnpt-sign-header-key",
                "systemid;servicetype;messagetype;hash-file;from;to;timestamp;Content-Type",
                "XroadVnpt-sign-header",
                "{\"XroadVnpt-systemid\":\"000.00.00.T99\",\"XroadVnpt-servicetype\":\"eDoc\",\"XroadVnpt-messagetype\":\"status\",\"XroadVnpt-hash-file\":\""
                        + VENDOR
                        + "\",\"XroadVnpt-from\":\"000.00.00.T99\",\"XroadVnpt-to\":\"[\\\"000.00.01.T98\\\"]\",\"XroadVnpt-timestamp\":\"22112026T070600+0523\",\"XroadVnpt-Content-Type\":\"application/octet-stream\"}",
                "XroadVnpt-hash-header",
                "1a96c4bc4f9aa9649d40fcd923238de8401d1bb252604e32c730d4ce91108fd0",
                "User-Agent",
                "JAVASDKAgent/1.0.0 XRoad/VPCP",
                "XroadVnpt-version",
                "3.0.201608");
    }

    @Test
    @DisplayName("10.2: the strict form of the file hash")
    void signsTheStrictHash() {
        HttpHeaders headers =
                signing.headers(Instant.parse("2026-11-22T00:06:00.523Z"), "application/octet-stream", send(STRICT));
        assertThat(headers.first("XroadVnpt-hash-header"))
                .contains("d3b03f9960fd442c3aabf328d691f55cb9635e5a9ee74a107a6cc3caa3de45aa");
    }

    @Test
    @DisplayName("DX-13: both forms of the file hash")
    void writesBothFormsOfTheHash() {
        assertThat(HashFileForm.STRICT.write(STRICT)).isEqualTo(STRICT);
        assertThat(HashFileForm.VENDOR.write(STRICT)).isEqualTo(VENDOR);
        assertThat(HashFileForm.VENDOR.write("00a0")).isEqualTo("0a0");
    }

    @Test
    @DisplayName("10.2: escaping")
    void escapesAsTheVendorDoes() {
        HttpHeaders headers = signing.headers(
                Instant.parse("2026-11-22T00:06:01.284Z"), "application/json", Map.of("AgencyCode", "a=b&c<d>'e/\"\\"));
        assertThat(headers.first("XroadVnpt-sign-header"))
                .contains(
                        "{\"XroadVnpt-systemid\":\"000.00.00.T99\",\"XroadVnpt-AgencyCode\":\"a=b&c<d>'e/\\\"\\\\\",\"XroadVnpt-timestamp\":\"22112026T070601+0284\",\"XroadVnpt-Content-Type\":\"application/json\"}");
        assertThat(headers.first("XroadVnpt-hash-header"))
                .contains("4d94753b87b42e28ff6c442ff67aef3e247f4a8050d0e4f8cb133a7bb76b3813");
    }

    @Test
    @DisplayName("4.1 step 5: controls and line separators")
    void escapesControlsAndLineSeparators() {
        StringBuilder out = new StringBuilder();
        RequestSigning.quote("\b\f\n\r\t\u0001\u2028\u2029Đ", out);
        assertThat(out.toString()).isEqualTo("\"\\b\\f\\n\\r\\t\\u0001\\u2028\\u2029Đ\"");
    }

    @Test
    @DisplayName("DX-07: what is not printable ASCII is refused before it is signed")
    void refusesOtherCharacters() {
        for (String value : new String[] {"Lý do", "a\r\nX: y", "a\u0000", "\u010d\u010a"}) {
            assertThatThrownBy(() -> signing.headers(Instant.EPOCH, "application/json", Map.of("description", value)))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Property
    @Label("DX-08: the HMAC covers exactly the text that is sent")
    void signsExactlyWhatIsSent(@ForAll long seconds, @ForAll("ascii") String value) {
        Instant now = Instant.ofEpochMilli(Math.floorMod(seconds, 4_000_000_000_000L));
        HttpHeaders headers = signing.headers(now, "application/json", Map.of("docId", value));
        assertThat(headers.first("XroadVnpt-hash-header"))
                .contains(Checksums.hmacSha256(
                        Secret.of("test-secret"),
                        headers.first("XroadVnpt-sign-header").orElseThrow()));
        assertThat(headers.first("XroadVnpt-timestamp").orElseThrow()).matches("[0-9]{8}T[0-9]{6}\\+0[0-9]{3}");
    }

    @Provide
    Arbitrary<String> ascii() {
        return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(60);
    }

    private static Map<String, String> send(String hash) {
        Map<String, String> own = new LinkedHashMap<>();
        own.put("to", "[\"000.00.01.T98\"]");
        own.put("from", "000.00.00.T99");
        own.put("hash-file", hash);
        own.put("messagetype", "status");
        own.put("servicetype", "eDoc");
        return own;
    }

    private static void assertHeaders(HttpHeaders headers, String... namesAndValues) {
        assertThat(headers.fields().stream().flatMap(field -> java.util.stream.Stream.of(field.name(), field.value())))
                .containsExactly(namesAndValues);
    }
}
