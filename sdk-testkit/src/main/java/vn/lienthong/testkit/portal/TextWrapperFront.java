package vn.lienthong.testkit.portal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;
import vn.lienthong.testkit.sim.SimulatorAnswer;
import vn.lienthong.testkit.sim.SimulatorRequest;
import vn.lienthong.testkit.sim.StrictJson;

/**
 * A provincial wrapper of the kind that makes paths of the catalogue operations and hides its answer as JSON text inside JSON (portal
 * specification 3.7, W1, and 10.4).
 */
final class TextWrapperFront {
    static final String BASE = "/lgsp/KetNoiMotCuaQuocGia";

    private final Catalogue catalogue;
    private final Map<String, String> accounts;

    TextWrapperFront(Catalogue catalogue, Map<String, String> accounts) {
        this.catalogue = catalogue;
        this.accounts = accounts;
    }

    static boolean isAddressed(SimulatorRequest request) {
        return request.path().startsWith(BASE + "/");
    }

    static String operation(SimulatorRequest request) {
        return request.path().substring(BASE.length() + 1);
    }

    SimulatorAnswer answer(SimulatorRequest request, PortalProfile profile) {
        String operation = operation(request);
        return switch (operation) {
            case "LayDanhSachTTHC", "LayDanhMucLinhVuc" -> inText(profile, catalogue.rows(operation));
            case "LayThuTuc" ->
                inText(profile, catalogue.procedure(request.query("maTTHC").orElse("")));
            case "TraCuuTechID" ->
                inText(profile, techId(request.query("mstorcmnd").orElse("")));
            default -> SimulatorAnswer.text(404, "Not Found").refusedBecause("path: not known");
        };
    }

    private SimulatorAnswer inText(PortalProfile profile, ArrayNode rows) {
        String inner = new Replies(profile).rowsText(rows);
        return SimulatorAnswer.json(StrictJson.newObject().put("message", inner).toString());
    }

    private ArrayNode techId(String identity) {
        ArrayNode rows = StrictJson.newObject().arrayNode();
        String techId = accounts.get(identity);
        if (techId != null) {
            rows.addObject().put("TECHNICALID", techId);
        }
        return rows;
    }
}
