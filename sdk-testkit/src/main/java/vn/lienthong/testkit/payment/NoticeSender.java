package vn.lienthong.testkit.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lienthong.core.content.Content;
import vn.lienthong.testkit.sim.StrictJson;

/** Posts a notice to the agency and judges the answer. */
final class NoticeSender {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> ECHOED = List.of("MaDoiTac", "MaThamChieu", "ThoiGianGD", "MaXacThuc");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    NoticeAnswer send(URI callback, Notice notice, Instant at) {
        HttpRequest request = HttpRequest.newBuilder(callback)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(notice.body()))
                .build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return judge(notice, at, response.statusCode(), StrictJson.object(Content.ofUtf8(response.body())));
        } catch (IOException e) {
            return noAnswer(notice, at);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return noAnswer(notice, at);
        }
    }

    private static NoticeAnswer noAnswer(Notice notice, Instant at) {
        return new NoticeAnswer(notice.reference(), notice.attempt() + 1, at, 0, "", List.of("no answer"));
    }

    private static NoticeAnswer judge(Notice notice, Instant at, int status, Optional<ObjectNode> body) {
        String code = body.map(answer -> answer.path("MaLoi").asText("")).orElse("");
        List<String> problems =
                body.map(answer -> problems(notice, answer)).orElse(List.of("body: no strict JSON object"));
        return new NoticeAnswer(notice.reference(), notice.attempt() + 1, at, status, code, problems);
    }

    private static List<String> problems(Notice notice, ObjectNode answer) {
        JsonNode sent = StrictJson.object(Content.ofUtf8(notice.body())).orElseThrow();
        List<String> problems = new ArrayList<>();
        if (!answer.path("MaLoi").asText("").matches("00|99")
                || !answer.path("MaLoi").isTextual()) {
            problems.add("MaLoi: not the text 00 or 99");
        }
        if (!answer.path("MoTaLoi").isTextual()) {
            problems.add("MoTaLoi: missing or not text");
        }
        for (String member : ECHOED) {
            if (!answer.path(member).isTextual()) {
                problems.add(member + ": missing or not text");
            } else if (!answer.path(member).equals(sent.path(member))) {
                problems.add(member + ": not that of the notice");
            }
        }
        return problems;
    }
}
