package vn.lienthong.testkit.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.core.time.VietnamTime;
import vn.lienthong.testkit.sim.SeededIds;
import vn.lienthong.testkit.sim.SimulatorAnswer;
import vn.lienthong.testkit.sim.SimulatorRequest;
import vn.lienthong.testkit.sim.StrictJson;

/**
 * A ministry's dossier system (portal specification 3.8, 4.3). Its true paths and token header are unknown: here the operations' names
 * are the paths, and the token is a bearer token that lives an hour.
 */
final class TokenFront {
    static final String BASE = "/token-api";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final String RECEIVER = "G98.03";
    private static final Duration LIFETIME = Duration.ofHours(1);
    private static final int CONFLICT = 1;
    private static final int REFUSED = -1;

    private final SdkClock clock;
    private final Sessions tokens;
    private final SeededIds ids;
    private final UploadedFiles files;
    private final Map<String, StoredRecord> dossiers = new HashMap<>();
    private final Map<String, String> dossierIds = new HashMap<>();
    private final Map<String, List<StoredRecord>> timelines = new HashMap<>();

    TokenFront(SdkClock clock, SeededIds ids) {
        this.clock = clock;
        this.ids = ids;
        this.tokens = new Sessions(clock, ids);
        this.files = new UploadedFiles(ids);
    }

    static boolean isAddressed(SimulatorRequest request) {
        return request.path().startsWith(BASE + "/");
    }

    static String operation(SimulatorRequest request) {
        return request.path().substring(BASE.length() + 1);
    }

    SimulatorAnswer answer(SimulatorRequest request) {
        String operation = operation(request);
        if (operation.equals("GetToken")) {
            return token(StrictJson.object(request.body()));
        }
        String bearer = request.header("Authorization").orElse("").replaceFirst("^Bearer ", "");
        if (!tokens.isAlive(bearer, Optional.of(LIFETIME))) {
            return SimulatorAnswer.text(401, "Unauthorized").refusedBecause("Authorization: no valid token");
        }
        return switch (operation) {
            case "GetNextValue" -> nextValue(request);
            case "UploadFile" ->
                files.take(request)
                        .map(taken -> good(taken))
                        .orElseGet(() -> badRequest("body: no multipart with files"));
            case "CreateDossier" ->
                StrictJson.object(request.body())
                        .map(this::create)
                        .orElseGet(() -> badRequest("body: no strict JSON object"));
            case "CapNhatTienTrinh" -> append(request, TokenRules.PROGRESS, "IDHoSo");
            case "CapNhatTrangThai" -> append(request, TokenRules.CHANGE, "IdHoSo");
            default -> SimulatorAnswer.text(404, "Not Found").refusedBecause("path: not known");
        };
    }

    private SimulatorAnswer token(Optional<ObjectNode> body) {
        boolean known = body.filter(credentials -> PortalAccount.CLIENT_ID.equals(
                                credentials.path("client_id").asText())
                        && PortalAccount.CLIENT_SECRET.equals(
                                credentials.path("client_secret").asText()))
                .isPresent();
        if (!known) {
            return SimulatorAnswer.text(401, "Unauthorized").refusedBecause("client_id, client_secret: not known");
        }
        ObjectNode data = StrictJson.newObject()
                .put("access_token", tokens.open())
                .put("expires_in", LIFETIME.toSeconds())
                .put("token_type", "Bearer")
                .put("scope", "default");
        return good(data);
    }

    private SimulatorAnswer nextValue(SimulatorRequest request) {
        if (request.query("code").orElse("").isEmpty()) {
            return badRequest("code: missing");
        }
        String day = DAY.format(clock.now().atZone(VietnamTime.ZONE));
        String value = String.format("%s-%s-%07d", RECEIVER, day, ids.serial());
        return SimulatorAnswer.json(StrictJson.newObject().put("value", value).toString());
    }

    private SimulatorAnswer create(ObjectNode dossier) {
        Optional<String> problem = TokenRules.CREATE.problem(dossier, "body").or(() -> problemOfFiles(dossier));
        if (problem.isPresent()) {
            return badRequest(problem.get());
        }
        String code = dossier.path("MaHoSo").asText();
        if (dossiers.containsKey(code)) {
            return frame(CONFLICT, "Hồ sơ đã tồn tại").refusedBecause("MaHoSo: exists");
        }
        String id = ids.numbered("d-");
        dossiers.put(code, new StoredRecord(dossier));
        dossierIds.put(code, id);
        return good(StrictJson.newObject().put("idHoSo", id).put("maHoSo", code));
    }

    private Optional<String> problemOfFiles(ObjectNode dossier) {
        for (JsonNode component : dossier.path("ThanhPhanHoSo")) {
            for (JsonNode file : component.path("GiayToDinhKem")) {
                if (!files.knows(
                        file.path("IdGiayTo").asText(), file.path("HashTepTin").asText())) {
                    return Optional.of("body.ThanhPhanHoSo.GiayToDinhKem: not uploaded");
                }
            }
        }
        return Optional.empty();
    }

    private SimulatorAnswer append(SimulatorRequest request, RecordRules rules, String idMember) {
        Optional<JsonNode> body = StrictJson.value(request.body()).filter(ArrayNode.class::isInstance);
        if (body.isEmpty() || body.get().isEmpty()) {
            return badRequest("body: not a filled array");
        }
        for (JsonNode row : body.get()) {
            Optional<String> problem = rules.problem(row, "body[]");
            if (problem.isPresent()) {
                return badRequest(problem.get());
            }
            String id = dossierIds.get(row.path("MaHoSo").asText());
            if (id == null || !id.equals(row.path(idMember).asText())) {
                return frame(REFUSED, "Hồ sơ không tồn tại").refusedBecause(idMember + ": not of this dossier");
            }
        }
        body.get()
                .forEach(row -> timelines
                        .computeIfAbsent(row.path("MaHoSo").asText(), code -> new ArrayList<>())
                        .add(new StoredRecord((ObjectNode) row)));
        return frame(0, "");
    }

    Optional<StoredRecord> dossier(String code) {
        return Optional.ofNullable(dossiers.get(code));
    }

    List<StoredRecord> timeline(String code) {
        return List.copyOf(timelines.getOrDefault(code, List.of()));
    }

    void expireTokens() {
        tokens.clear();
    }

    void reset() {
        tokens.clear();
        files.clear();
        dossiers.clear();
        dossierIds.clear();
        timelines.clear();
    }

    private static SimulatorAnswer badRequest(String reason) {
        return frame(400, "Dữ liệu không hợp lệ").withStatus(400).refusedBecause(reason);
    }

    private static SimulatorAnswer good(JsonNode data) {
        ObjectNode answer = StrictJson.newObject().put("code", 0).put("message", "");
        answer.set("data", data);
        return SimulatorAnswer.json(answer.toString());
    }

    private static SimulatorAnswer frame(int code, String message) {
        return SimulatorAnswer.json(
                StrictJson.newObject().put("code", code).put("message", message).toString());
    }
}
