package vn.lienthong.cli;

import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import vn.lienthong.core.time.SdkClock;

/** A command that serves, run in this process: started, read from, and stopped as Ctrl-C would. */
final class ServingCli implements AutoCloseable {
    private final StopSignal stop = new StopSignal();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final BufferedReader out;
    private final CompletableFuture<Integer> exit;

    private ServingCli(SdkClock clock, String... arguments) throws IOException {
        PipedOutputStream pipe = new PipedOutputStream();
        this.out =
                new BufferedReader(new InputStreamReader(new PipedInputStream(pipe, 1 << 20), StandardCharsets.UTF_8));
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(pipe, true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                Map.of(),
                clock,
                false,
                stop);
        this.exit = CompletableFuture.supplyAsync(() -> Lienthong.run(console, arguments), thread)
                .whenComplete((code, failure) -> console.out().close());
    }

    static ServingCli start(SdkClock clock, String... arguments) throws IOException {
        return new ServingCli(clock, arguments);
    }

    /** Waits for the one object of {@code --json}. */
    JsonObject json() throws IOException {
        return Cli.parse(out.readLine());
    }

    int stop() throws Exception {
        stop.stop();
        return exit.get(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        stop.stop();
        exit.join();
        thread.shutdown();
    }
}
