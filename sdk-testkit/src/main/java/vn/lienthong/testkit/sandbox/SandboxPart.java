package vn.lienthong.testkit.sandbox;

import java.util.List;
import java.util.function.Function;
import vn.lienthong.testkit.axis.AxisSimulator;
import vn.lienthong.testkit.payment.PaymentSimulator;
import vn.lienthong.testkit.portal.PortalSimulator;
import vn.lienthong.testkit.sim.SimulatedService;
import vn.lienthong.testkit.sim.SimulatorSettings;

/**
 * A service of the sandbox and how it is started.
 *
 * @param type how it is asked for
 * @param starter starts it; each part gets a port of its own
 */
public record SandboxPart<S extends SimulatedService>(Class<S> type, Function<SimulatorSettings, S> starter) {

    /** Every part of the standard sandbox, in the order of their ports. */
    public static List<SandboxPart<?>> standard() {
        return List.of(
                new SandboxPart<>(PortalSimulator.class, PortalSimulator::start),
                new SandboxPart<>(PaymentSimulator.class, PaymentSimulator::start),
                new SandboxPart<>(AxisSimulator.class, AxisSimulator::start),
                new SandboxPart<>(SandboxPki.class, SandboxPki::start));
    }
}
