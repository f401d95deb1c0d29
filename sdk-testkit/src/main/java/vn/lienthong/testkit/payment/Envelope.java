package vn.lienthong.testkit.payment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.lienthong.testkit.sim.SimulatorAnswer;
import vn.lienthong.testkit.sim.StrictJson;

/** How an answer is wrapped (payment specification 3.5): the platform's own members, or a provincial LGSP's text inside JSON. */
enum Envelope {
    DIRECT {
        @Override
        SimulatorAnswer wrap(ObjectNode answer) {
            return SimulatorAnswer.json(answer.toString());
        }
    },
    LGSP {
        @Override
        SimulatorAnswer wrap(ObjectNode answer) {
            ObjectNode outer = StrictJson.newObject();
            outer.put("error_code", answer.path("MaLoi").asText().equals("00") ? "0" : "-1");
            outer.put("message", answer.toString());
            return SimulatorAnswer.json(outer.toString());
        }
    };

    abstract SimulatorAnswer wrap(ObjectNode answer);

    SimulatorAnswer refused(String text, String reason) {
        ObjectNode answer = StrictJson.newObject().put("MaLoi", "99").put("MoTaLoi", text);
        return wrap(answer).refusedBecause(reason);
    }
}
