package vn.lienthong.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.lienthong.testkit.sandbox.Sandbox;

/** {@code lienthong sandbox start}: prints addresses, credentials and a configuration file, then serves until stopped. */
@Command(name = "start", description = "Chạy các nền tảng giả lập đến khi dừng. / Runs the sandbox until stopped.")
final class SandboxStartCommand extends CliCommand {
    @Option(names = "--port", paramLabel = "N", defaultValue = "0", description = "First port; 0 takes free ones.")
    int port;

    @Option(names = "--faults", paramLabel = "FILE", description = "A script of faults.")
    @Nullable
    Path faults;

    @Option(
            names = "--time",
            paramLabel = "INSTANT",
            description = "When the sandbox's time begins; it runs on from there.")
    @Nullable
    String time;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where configuration, certificates and keys are written; by default a folder that is removed at the end.")
    @Nullable
    Path out;

    private @Nullable SandboxRun run;

    @Override
    public Integer call() {
        int exit = super.call();
        SandboxRun started = run;
        if (started != null) {
            try {
                console().stop().await();
            } finally {
                started.close();
                console().stop().cleanedUp();
            }
        }
        return exit;
    }

    @Override
    Outcome execute(Console console) throws IOException {
        if (port < 0 || port > 65_000) {
            throw new UsageException(CliMessage.USAGE, "--port 0..65000");
        }
        Sandbox.Builder sandbox = Sandbox.builder().port(port).clock(console.clock());
        if (faults != null) {
            sandbox.faults(Arguments.readable(faults, "--faults"));
        }
        if (time != null) {
            sandbox.time(Arguments.instant(time));
        }
        SandboxRun started = SandboxRun.start(sandbox, port, out);
        run = started;
        return new SandboxView(started).outcome(language());
    }
}
