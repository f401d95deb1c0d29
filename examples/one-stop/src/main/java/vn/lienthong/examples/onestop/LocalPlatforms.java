package vn.lienthong.examples.onestop;

import java.time.Duration;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.testkit.axis.AxisSimulator;
import vn.lienthong.testkit.payment.NoticeFault;
import vn.lienthong.testkit.payment.PaymentSimulator;
import vn.lienthong.testkit.portal.PortalSimulator;
import vn.lienthong.testkit.sim.Fault;
import vn.lienthong.testkit.sim.SimulatorSettings;
import vn.lienthong.testkit.time.TestClock;

/** Every platform in this process, on a day in April 2026 that has an outage and a repeated notice in store. */
final class LocalPlatforms implements Platforms {
    private final TestClock clock;
    private final PortalSimulator portal;
    private final PaymentSimulator payment;
    private final AxisSimulator axis;

    private LocalPlatforms(TestClock clock) {
        this.clock = clock;
        SimulatorSettings settings = SimulatorSettings.standard().withClock(clock);
        this.portal = PortalSimulator.start(settings);
        this.payment = PaymentSimulator.start(settings);
        this.axis = AxisSimulator.start(settings);
    }

    static LocalPlatforms start() {
        LocalPlatforms platforms = new LocalPlatforms(TestClock.at("2026-04-24T01:15:00Z"));
        // the portal stores the dossier, then the line breaks before it can say so
        platforms.portal.faults().on("DongBoHoSoMC").first().answer(Fault.RESET_AFTER_PROCESSING);
        platforms.payment.spoilNextNotice(NoticeFault.DUPLICATE);
        return platforms;
    }

    PortalSimulator portal() {
        return portal;
    }

    PaymentSimulator payment() {
        return payment;
    }

    AxisSimulator axis() {
        return axis;
    }

    @Override
    public SdkClock clock() {
        return clock;
    }

    @Override
    public PlatformSettings settings(String platform) {
        return new PlatformSettings(
                switch (platform) {
                    case "portal" -> portal.configuration();
                    case "payment" -> payment.configuration();
                    case "axis" -> axis.configuration();
                    default -> throw new IllegalArgumentException(platform);
                });
    }

    @Override
    public void advance(Duration time) {
        clock.advance(time);
    }

    @Override
    public void deliverNotices() {
        payment.deliverDue();
    }

    @Override
    public void close() {
        axis.close();
        payment.close();
        portal.close();
    }
}
