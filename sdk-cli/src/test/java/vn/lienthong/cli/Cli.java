package vn.lienthong.cli;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.lienthong.core.time.SdkClock;

/** Runs the command in this process and keeps what it printed. */
record Cli(int exit, String out, String err) {
    static final Instant NOW = Instant.parse("2026-08-01T03:00:00Z");
    static final SdkClock CLOCK = new FixedClock();

    static Cli run(String... arguments) {
        return run(Map.of(), "", arguments);
    }

    static Cli run(Map<String, String> environment, String input, String... arguments) {
        return run(CLOCK, environment, input, arguments);
    }

    static Cli run(SdkClock clock, Map<String, String> environment, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                clock,
                false,
                new StopSignal());
        int exit = Lienthong.run(console, arguments);
        return new Cli(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    JsonObject json() {
        return parse(out);
    }

    List<JsonObject> lines() {
        return out.lines().map(Cli::parse).toList();
    }

    List<Integer> exits() {
        return lines().stream().map(line -> line.getInt("exit")).toList();
    }

    static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static final class FixedClock implements SdkClock {
        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void pause(Duration duration) {
            // A command that waits between tries goes on at once.
        }
    }
}
