package vn.lienthong.testkit.portal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.lienthong.testkit.portal.PortalProfile.ResultShape;
import vn.lienthong.testkit.sim.SimulatorAnswer;
import vn.lienthong.testkit.sim.StrictJson;

/** Writes answers as the profile spells them: {@code error_code}, {@code message} and {@code result}. */
final class Replies {
    private static final int REFUSED = -1;

    private final PortalProfile profile;

    Replies(PortalProfile profile) {
        this.profile = profile;
    }

    SimulatorAnswer session(String session) {
        ObjectNode answer = frame(0, "");
        answer.put("session", session);
        return json(answer);
    }

    SimulatorAnswer rows(ArrayNode rows) {
        return SimulatorAnswer.json(rowsText(rows));
    }

    String rowsText(ArrayNode rows) {
        ObjectNode answer = frame(0, "");
        if (profile.resultShape() == ResultShape.ARRAY) {
            answer.set("result", rows);
        } else {
            answer.putObject("result").set("data", rows);
        }
        return answer.toString();
    }

    SimulatorAnswer of(Verdict verdict) {
        return switch (verdict.kind()) {
            case DONE -> json(frame(0, "Đồng bộ thành công"));
            case CONFLICT ->
                json(frame(profile.conflictCode(), "Hồ sơ đã tồn tại")).refusedBecause(verdict.reason());
            case NOT_KNOWN -> refused("Hồ sơ không tồn tại", verdict.reason());
            case REFUSED -> refused("Dữ liệu không hợp lệ", verdict.reason());
        };
    }

    SimulatorAnswer refused(String message, String reason) {
        return json(frame(REFUSED, message)).refusedBecause(reason);
    }

    private ObjectNode frame(int code, String message) {
        ObjectNode answer = StrictJson.newObject();
        switch (profile.codeSpelling()) {
            case NUMBER -> answer.put("error_code", code);
            case TEXT -> answer.put("error_code", Integer.toString(code));
            case PADDED_TEXT -> answer.put("error_code", code == 0 ? "00" : Integer.toString(code));
        }
        return answer.put("message", message);
    }

    private static SimulatorAnswer json(ObjectNode answer) {
        return SimulatorAnswer.json(answer.toString());
    }
}
