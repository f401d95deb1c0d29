package vn.lienthong.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import vn.lienthong.core.message.Language;
import vn.lienthong.core.time.SdkClock;

/** The {@code lienthong} command. */
@Command(
        name = "lienthong",
        mixinStandardHelpOptions = true,
        version = "lienthong 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        description = "Công cụ dòng lệnh của LienThong SDK. / The command line of the LienThong SDK.",
        subcommands = {
            CertCommand.class,
            CodeCommand.class,
            DoctorCommand.class,
            DossierCommand.class,
            DueCommand.class,
            EdxmlCommand.class,
            PaymentCommand.class,
            SandboxCommand.class,
            SignCommand.class,
            VerifyCommand.class
        })
public final class Lienthong implements Runnable {
    private final Console console;

    private Lienthong(Console console) {
        this.console = console;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Console console = new Console(
                System.in,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                System.getenv(),
                SdkClock.system(),
                Boolean.getBoolean("lienthong.terminal"),
                StopSignal.ofProcess());
        System.exit(run(console, arguments));
    }

    /** Runs one command in this process. */
    static int run(Console console, String... arguments) {
        CommandLine commandLine = new CommandLine(new Lienthong(console));
        commandLine.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        commandLine.setExecutionStrategy(new CommandLine.RunLast());
        commandLine.setParameterExceptionHandler((e, all) -> misused(console, e, all));
        commandLine.setExecutionExceptionHandler((e, line, parsed) -> {
            Failures.of(e, Language.EN).lines().forEach(console.err()::println);
            return e instanceof UsageException ? Exit.USAGE : Exit.INTERNAL;
        });
        commandLine.setUnmatchedOptionsArePositionalParams(false);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        // An argument that begins with @ is an argument: it never names a file to read more of them from.
        commandLine.setExpandAtFiles(false);
        return commandLine.execute(arguments);
    }

    Console console() {
        return console;
    }

    @Override
    public void run() {
        new CommandLine(this).usage(console.err());
    }

    private static int misused(Console console, ParameterException e, String[] arguments) {
        if (Arrays.asList(arguments).contains("--json")) {
            UsageException usage = new UsageException(CliMessage.USAGE, String.valueOf(e.getMessage()));
            console.out().println(Failures.of(usage, Language.EN).json());
            console.out().flush();
        }
        e.getCommandLine().getErr().println(e.getMessage());
        e.getCommandLine().usage(e.getCommandLine().getErr());
        return Exit.USAGE;
    }
}
