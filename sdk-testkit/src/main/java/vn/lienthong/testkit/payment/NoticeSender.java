package vn.lienthong.testkit.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.core.content.Content;
import vn.lienthong.testkit.sim.StrictJson;

/** Posts a notice to the agency and judges the answer. */
final class NoticeSender {
    private static final List<String> ECHOED = List.of("MaDoiTac", "MaThamChieu", "ThoiGianGD", "MaXacThuc");

    private final AgencyCaller caller;

    NoticeSender(AgencyCaller caller) {
        this.caller = caller;
    }

    NoticeAnswer send(URI callback, Notice notice, Instant at) {
        return caller.post(callback, notice.body(), Map.of())
                .map(response ->
                        judge(notice, at, response.statusCode(), StrictJson.object(Content.ofUtf8(response.body()))))
                .orElseGet(() -> noAnswer(notice, at));
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
