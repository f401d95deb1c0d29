package vn.lienthong.testkit.portal;

import java.util.Locale;
import java.util.Optional;
import vn.lienthong.testkit.sim.SimulatorRequest;

/** Method and headers of every call of the session dialect (portal specification 3.1). */
final class FrameRules {
    private FrameRules() {}

    static Optional<String> problem(SimulatorRequest request) {
        if (!request.method().equals("POST")) {
            return Optional.of("method: not POST");
        }
        if (!isJson(request, "Accept")) {
            return Optional.of("Accept: not application/json");
        }
        if (!isJson(request, "Content-Type")) {
            return Optional.of("Content-Type: not application/json");
        }
        if (!"utf-8".equalsIgnoreCase(request.header("Charset").orElse(""))) {
            return Optional.of("Charset: not utf-8");
        }
        if (!PortalAccount.DESTINATION.equals(request.header("dstcode").orElse(""))) {
            return Optional.of("dstcode: not the portal's");
        }
        return Optional.empty();
    }

    private static boolean isJson(SimulatorRequest request, String header) {
        return request.header(header)
                .map(value -> value.toLowerCase(Locale.ROOT).startsWith("application/json"))
                .orElse(false);
    }
}
