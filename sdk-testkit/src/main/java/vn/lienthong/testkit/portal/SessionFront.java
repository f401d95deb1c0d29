package vn.lienthong.testkit.portal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.testkit.sim.SimulatorAnswer;
import vn.lienthong.testkit.sim.SimulatorRequest;
import vn.lienthong.testkit.sim.StrictJson;

/** The session dialect: login, then every operation as {@code service} in a JSON body (portal specification 3.1, 3.2, 4.1). */
final class SessionFront {
    static final String AUTH = "/adapter/auth";
    static final String INTEGRATION = "/adapter/integration";
    static final String SHARE = "/adapter/share";

    private static final String LOGIN = "login";

    private final Sessions sessions;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Map<String, String> accounts;

    SessionFront(Sessions sessions, Dossiers dossiers, Catalogue catalogue, Map<String, String> accounts) {
        this.sessions = sessions;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.accounts = accounts;
    }

    static String operation(SimulatorRequest request) {
        if (request.path().equals(AUTH)) {
            return LOGIN;
        }
        return StrictJson.object(request.body())
                .map(body -> body.path("service").asText())
                .filter(service -> !service.isEmpty())
                .orElse("unknown");
    }

    SimulatorAnswer answer(SimulatorRequest request, PortalProfile profile) {
        Optional<String> frame = FrameRules.problem(request);
        if (frame.isPresent()) {
            return SimulatorAnswer.text(400, "Bad Request").refusedBecause(frame.get());
        }
        Replies replies = new Replies(profile);
        return StrictJson.object(request.body())
                .map(body -> request.path().equals(AUTH)
                        ? login(body, replies)
                        : inSession(request.path(), body, profile, replies))
                .orElseGet(() -> replies.refused("Dữ liệu không hợp lệ", "body: no strict JSON object"));
    }

    private SimulatorAnswer login(ObjectNode body, Replies replies) {
        boolean known = PortalAccount.USERNAME.equals(body.path("username").asText())
                && PortalAccount.PASSWORD.equals(body.path("password").asText());
        return known
                ? replies.session(sessions.open())
                : replies.refused("Thông tin đăng nhập không đúng", "login: account or password");
    }

    private SimulatorAnswer inSession(String path, ObjectNode body, PortalProfile profile, Replies replies) {
        if (!sessions.isAlive(body.path("session").asText(), profile.sessionLifetime())) {
            return replies.refused("Phiên làm việc không hợp lệ", "session: not open");
        }
        if (!PortalAccount.AGENCY.equals(body.path("madonvi").asText())) {
            return replies.refused("Đơn vị không hợp lệ", "madonvi: not the caller's");
        }
        return path.equals(SHARE) ? share(body, replies) : integration(body, profile, replies);
    }

    private SimulatorAnswer integration(ObjectNode body, PortalProfile profile, Replies replies) {
        String service = body.path("service").asText();
        return switch (service) {
            case "LayThuTuc" ->
                replies.rows(catalogue.procedure(body.path("maTTHC").asText()));
            case "LayDVC" -> new Replies(profile.with(PortalProfile.ResultShape.DATA)).rows(catalogue.rows(service));
            case "TraCuuHoSo" -> replies.rows(lookUp(body));
            case "DongBoHoSoMC" -> replies.of(synchronise(body));
            case "CapNhatTienDoHoSoMC" -> replies.of(dossiers.progress(body.path("data"), profile.progressRows()));
            case "DongBoTrangThaiHoSo" -> replies.of(notice(body, profile));
            case "DongBoDanhGia" -> replies.of(dossiers.rate(body.path("data")));
            default -> replies.refused("Dịch vụ không được hỗ trợ", "service: not at the integration endpoint");
        };
    }

    private SimulatorAnswer share(ObjectNode body, Replies replies) {
        String service = body.path("service").asText();
        return switch (service) {
            case "LayDanhSachTTHC", "LayDanhMucCoQuan", "LayDanhMucLinhVuc" -> replies.rows(catalogue.rows(service));
            case "TraCuuTechID" ->
                "wso2is".equals(body.path("provider").asText())
                        ? replies.rows(techId(body))
                        : replies.refused("Dữ liệu không hợp lệ", "provider: not wso2is");
            default -> replies.refused("Dịch vụ không được hỗ trợ", "service: not at the share endpoint");
        };
    }

    private Verdict synchronise(ObjectNode body) {
        if (!body.path("isUpdating").isTextual()) {
            return Verdict.refused("isUpdating: not text");
        }
        return switch (body.path("isUpdating").asText()) {
            case "False" -> dossiers.create(body.path("data"));
            case "True" -> dossiers.update(body.path("data"));
            default -> Verdict.refused("isUpdating: not True or False");
        };
    }

    private Verdict notice(ObjectNode body, PortalProfile profile) {
        boolean kindGiven =
                body.path("type").isTextual() && "2".equals(body.path("type").asText());
        return kindGiven
                ? dossiers.notice(body.path("data"), profile.statusEleven())
                : Verdict.refused("type: not the text 2");
    }

    private ArrayNode lookUp(ObjectNode body) {
        ArrayNode rows = body.arrayNode();
        String code = body.path("mahoso").asText();
        dossiers.dossier(code)
                .ifPresent(dossier -> rows.addObject()
                        .put("MaHoSo", code)
                        .put("TrangThaiHoSo", dossier.text("TrangThaiHoSo").orElse("")));
        return rows;
    }

    private ArrayNode techId(ObjectNode body) {
        ArrayNode rows = body.arrayNode();
        String techId = accounts.get(body.path("mstorcmnd").asText());
        if (techId != null) {
            rows.addObject().put("TECHNICALID", techId);
        }
        return rows;
    }
}
