package vn.lienthong.testkit.sim;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The HTTP side of a simulator: listens on the loopback address, hands each request to the {@link Platform} under one lock, and
 * spoils the answer as the {@link Faults} say. Bodies of any size pass through files, and nothing of them is recorded. Thread-safe.
 */
public final class SimulatorServer implements AutoCloseable {
    private final String name;
    private final Platform platform;
    private final Faults faults = new Faults();
    private final Calls calls = new Calls();
    private final ReentrantLock lock = new ReentrantLock();
    private final RequestSpool spool;
    private final WireMockServer wireMock;

    private SimulatorServer(String name, Platform platform, int port) throws IOException {
        this.name = name;
        this.platform = platform;
        this.spool = new RequestSpool();
        WireMockConfiguration options = WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .port(port)
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .maxLoggedResponseSize(0)
                .gzipDisabled(true)
                .http2PlainDisabled(true)
                .jettyStopTimeout(0L)
                .httpServerFactory(new SpoolingHttpServerFactory(spool))
                .extensions(new Exchange());
        this.wireMock = new WireMockServer(options);
    }

    /**
     * Starts listening.
     *
     * @param name the simulator's short name
     * @throws UncheckedIOException when there is no temporary directory to write to
     */
    public static SimulatorServer start(String name, Platform platform, SimulatorSettings settings) {
        try {
            SimulatorServer server = new SimulatorServer(name, platform, settings.port());
            server.wireMock.start();
            server.wireMock.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok()));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary directory for the simulator", e);
        }
    }

    public String name() {
        return name;
    }

    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + wireMock.port());
    }

    public Faults faults() {
        return faults;
    }

    public Calls calls() {
        return calls;
    }

    /** Looks at or changes the platform's state while no request is being processed. */
    public <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    /** As {@link #locked(Supplier)}, without a value. */
    public void locked(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }

    public void reset() {
        faults.clear();
        lock.lock();
        try {
            platform.reset();
            calls.clear();
            spool.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("kept bodies could not be deleted", e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        faults.clear();
        wireMock.stop();
        try {
            spool.close();
        } catch (IOException e) {
            throw new UncheckedIOException("kept bodies could not be deleted", e);
        }
    }

    private Response serve(Response response, SimulatorRequest request) {
        String operation = platform.operation(request);
        calls.received(operation);
        return faults.next(operation)
                .map(fault -> spoil(fault, response, operation, request))
                .orElseGet(() -> Answers.whole(response, process(operation, request)));
    }

    private Response spoil(Fault fault, Response response, String operation, SimulatorRequest request) {
        if (fault == Fault.EXPIRED_SESSION) {
            locked(platform::expireSessions);
        }
        if (!fault.processes()) {
            return Answers.spoiled(response, fault, Answers.NOTHING);
        }
        if (fault == Fault.DUPLICATE) {
            process(operation, request);
        }
        SimulatorAnswer answer = process(operation, request);
        if (fault == Fault.SLOW) {
            hold();
        }
        return Answers.spoiled(response, fault, answer);
    }

    private SimulatorAnswer process(String operation, SimulatorRequest request) {
        SimulatorAnswer answer = locked(() -> platform.answer(request));
        answer.refusal().ifPresent(reason -> calls.refused(operation, reason));
        return answer;
    }

    private void hold() {
        try {
            faults.hold();
        } catch (InterruptedException e) {
            // The server is being stopped: the answer goes out, or nowhere.
            Thread.currentThread().interrupt();
        }
    }

    /** WireMock's door to the state machine: every request matches one stub, whose answer is replaced here. */
    private final class Exchange implements ResponseTransformerV2 {
        @Override
        public String getName() {
            return "lienthong-exchange";
        }

        @Override
        public Response transform(Response response, ServeEvent event) {
            SimulatorRequest request = spool.of(event.getRequest().getHeader(RequestSpool.TICKET_HEADER));
            return request == null ? response : serve(response, request);
        }
    }
}
