package vn.lienthong.testkit.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.lienthong.testkit.pki.TestPki;
import vn.lienthong.testkit.sandbox.SandboxPart;
import vn.lienthong.testkit.sim.SimulatedService;
import vn.lienthong.testkit.sim.SimulatorSettings;

/** Something a test may ask for by its type: how it is started, reset and stopped. */
record PlatformKind<T>(
        Class<T> type, Function<SimulatorSettings, T> starter, Consumer<T> resetter, Consumer<T> closer) {

    /** Every part of the sandbox, and what the sandbox does not have. */
    static List<PlatformKind<?>> all() {
        List<PlatformKind<?>> kinds = new ArrayList<>();
        SandboxPart.standard().forEach(part -> kinds.add(of(part)));
        kinds.add(new PlatformKind<>(
                TestPki.class, settings -> TestPki.start(settings.clock()), pki -> {}, TestPki::close));
        return List.copyOf(kinds);
    }

    private static <S extends SimulatedService> PlatformKind<S> of(SandboxPart<S> part) {
        return new PlatformKind<>(part.type(), part.starter(), SimulatedService::reset, SimulatedService::close);
    }

    Running<T> start(SimulatorSettings settings) {
        return new Running<>(starter.apply(settings), resetter, closer);
    }

    /** A started platform. */
    record Running<T>(T platform, Consumer<T> resetter, Consumer<T> closer) {
        void reset() {
            resetter.accept(platform);
        }

        void close() {
            closer.accept(platform);
        }
    }
}
