package vn.lienthong.testkit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.testkit.junit.Platforms;
import vn.lienthong.testkit.time.TestClock;

@Platforms(time = "2026-07-14T03:30:00Z")
class TokenFrontTest {
    private static final String CODE = "G98.03-20260714-0031846";

    private final HttpClient client = HttpClient.newHttpClient();
    private PortalSimulator portal;
    private String token = "";

    @BeforeEach
    void logIn(PortalSimulator simulator) {
        portal = simulator;
        token = value(
                post("GetToken", "{\"client_id\":\"sandbox-client\",\"client_secret\":\"sandbox-client-secret-0001\"}")
                        .body(),
                "access_token");
    }

    @Test
    @DisplayName("10.3: upload, create, progress and status of the worked example")
    void takesTheDossierOfTheWorkedExample() {
        HttpResponse<String> created = post("CreateDossier", example());
        assertThat(created.body())
                .isEqualTo("{\"code\":0,\"message\":\"\",\"data\":{\"idHoSo\":\"d-0000000002\",\"maHoSo\":\"" + CODE
                        + "\"}}");
        String row =
                "[{\"%s\":\"d-0000000002\",\"MaHoSo\":\"" + CODE + "\",\"TrangThai\":%s,\"NoiDungXuLy\":\"Thụ lý\","
                        + "\"NguoiXuLy\":\"Sùng Văn Mẫu\",\"ThoiDiemXuLy\":\"2026-07-14T10:30:00.000\"}]";
        assertThat(post("CapNhatTienTrinh", row.formatted("IDHoSo", "4")).body())
                .contains("\"code\":0");
        assertThat(post("CapNhatTrangThai", row.formatted("IdHoSo", "9")).body())
                .contains("\"code\":0");
        assertThat(portal.ministryTimeline(CODE)).hasSize(2);
        assertThat(portal.ministryDossier(CODE).orElseThrow().text("LoaiDoiTuong"))
                .contains("2");
    }

    @Test
    @DisplayName("3.8: the id is spelt IDHoSo in progress, IdHoSo in status, and the status is a number")
    void refusesTheOtherSpellingAndATextStatus() {
        post("CreateDossier", example());
        String row = "[{\"%s\":\"d-0000000002\",\"MaHoSo\":\"" + CODE + "\",\"TrangThai\":%s}]";
        assertThat(post("CapNhatTrangThai", row.formatted("IDHoSo", "9")).statusCode())
                .isEqualTo(400);
        assertThat(post("CapNhatTrangThai", row.formatted("IdHoSo", "\"9\"")).statusCode())
                .isEqualTo(400);
        assertThat(portal.ministryTimeline(CODE)).isEmpty();
    }

    @Test
    @DisplayName("5.5: the generator gives eight digits of day and seven of serial")
    void givesOutADossierCode() {
        assertThat(value(post("GetNextValue?code=1.999002", "").body(), "value"))
                .matches("G98\\.03-20260714-\\d{7}");
    }

    @Test
    void refusesAFileThatWasNotUploaded() {
        assertThat(post("CreateDossier", PortalCaller.read("token-create.json")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesADossierThatExists() {
        post("CreateDossier", example());
        assertThat(post("CreateDossier", example()).body()).contains("Hồ sơ đã tồn tại");
    }

    @Test
    @DisplayName("3.8: NgayNop has a space, not the pattern of the session dialect")
    void refusesTheDatePatternOfTheOtherDialect() {
        String wrong = example().replace("2026-07-14 09:05:00", "20260714090500");
        assertThat(post("CreateDossier", wrong).statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("4.3: a token dies after an hour")
    void refusesAnOldToken(TestClock clock) {
        clock.advance(Duration.ofHours(1));
        assertThat(post("CreateDossier", example()).statusCode()).isEqualTo(401);
    }

    private String example() {
        String upload = "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"don.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF-1.4\r\n--b--\r\n";
        String answer =
                send("UploadFile", upload, "multipart/form-data; boundary=b").body();
        return PortalCaller.read("token-create.json")
                .replace("f-77", value(answer, "IdTepTin"))
                .replace("h-77", value(answer, "HashTepTin"));
    }

    private HttpResponse<String> post(String operation, String body) {
        return send(operation, body, "application/json");
    }

    private HttpResponse<String> send(String operation, String body, String type) {
        URI address = URI.create(portal.configuration().get("token_api_url") + "/" + operation);
        try {
            return client.send(
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", type)
                            .header("Authorization", "Bearer " + token)
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String value(String json, String member) {
        return json.replaceAll("(?s).*\"" + member + "\":\"([^\"]*)\".*", "$1");
    }
}
