package vn.lienthong.testkit.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import vn.lienthong.testkit.sim.SimulatorAnswer;
import vn.lienthong.testkit.sim.SimulatorRequest;
import vn.lienthong.testkit.sim.StrictJson;

/**
 * A provincial wrapper of the kind that takes bare arrays, without a session; create and update answer with a code, progress with
 * plain text (portal specification 3.7, W2).
 */
final class WrapperFront {
    static final String BASE = "/wrapper";
    static final String CREATE = "/them-moi";
    static final String UPDATE = "/cap-nhat";
    static final String PROGRESS = "/tien-trinh";

    private final Dossiers dossiers;

    WrapperFront(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    static boolean isAddressed(SimulatorRequest request) {
        return request.path().startsWith(BASE + "/");
    }

    static String operation(SimulatorRequest request) {
        return switch (request.path().substring(BASE.length())) {
            case CREATE -> "URLThemMoi";
            case UPDATE -> "URLCapNhat";
            case PROGRESS -> "URLDongBoTienTrinh";
            default -> "unknown";
        };
    }

    SimulatorAnswer answer(SimulatorRequest request, PortalProfile profile) {
        Optional<JsonNode> body = StrictJson.value(request.body());
        if (!request.method().equals("POST") || body.isEmpty()) {
            return SimulatorAnswer.text(400, "Bad Request").refusedBecause("method or body: not a POST of strict JSON");
        }
        Replies replies = new Replies(profile);
        JsonNode batch = body.get();
        return switch (request.path().substring(BASE.length())) {
            case CREATE -> replies.of(dossiers.create(batch));
            case UPDATE -> replies.of(dossiers.update(batch));
            case PROGRESS -> plain(dossiers.progress(batch, profile.progressRows()));
            default -> SimulatorAnswer.text(404, "Not Found").refusedBecause("path: not known");
        };
    }

    private static SimulatorAnswer plain(Verdict verdict) {
        return verdict.kind() == Verdict.Kind.DONE
                ? SimulatorAnswer.text(200, "Cập nhật tiến trình thành công")
                : SimulatorAnswer.text(200, "Cập nhật tiến trình thất bại").refusedBecause(verdict.reason());
    }
}
