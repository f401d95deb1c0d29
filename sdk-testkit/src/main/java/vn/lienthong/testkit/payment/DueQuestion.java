package vn.lienthong.testkit.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.core.content.Content;
import vn.lienthong.testkit.sim.StrictJson;

/** Asks an agency what is due for a dossier, as the platform does before a payment begun at the portal. */
final class DueQuestion {
    private static final List<String> EXTRA = List.of("MaTraCuuTT", "transaction_id", "client_id");

    private final AgencyCaller caller;

    DueQuestion(AgencyCaller caller) {
        this.caller = caller;
    }

    DueAnswer ask(URI address, String dossier, Map<String, String> headers) {
        String body = StrictJson.newObject().put("MaHoSo", dossier).toString();
        return caller.post(address, body, headers)
                .map(DueQuestion::judge)
                .orElse(new DueAnswer(0, "", 0, List.of("no answer")));
    }

    private static DueAnswer judge(HttpResponse<String> response) {
        Optional<ObjectNode> body = StrictJson.object(Content.ofUtf8(response.body()));
        if (body.isEmpty()) {
            return new DueAnswer(response.statusCode(), "", 0, List.of("body: no strict JSON object"));
        }
        String code = body.get().path("error_code").asText("");
        JsonNode message = body.get().path("message");
        return switch (code) {
            case "1" -> due(response.statusCode(), message);
            case "0", "-1" ->
                new DueAnswer(
                        response.statusCode(),
                        code,
                        0,
                        message.isArray() && message.isEmpty() ? List.of() : List.of("message: not an empty list"));
            default -> new DueAnswer(response.statusCode(), code, 0, List.of("error_code: not 1, 0 or -1"));
        };
    }

    private static DueAnswer due(int status, JsonNode message) {
        long amount = 0;
        for (JsonNode line : message.path("DSKhoanNop")) {
            amount += line.path("SoTien").asLong();
        }
        Optional<String> problem = ReceiptRules.problem(message, Long.toString(amount))
                .or(() -> EXTRA.stream()
                        .filter(member -> message.path(member).asText("").isEmpty())
                        .map(member -> member + ": missing or empty")
                        .findFirst());
        return new DueAnswer(status, "1", amount, problem.stream().toList());
    }
}
