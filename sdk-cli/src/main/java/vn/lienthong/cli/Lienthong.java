package vn.lienthong.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
        subcommands = {CodeCommand.class, DueCommand.class})
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
                Boolean.getBoolean("lienthong.terminal"));
        System.exit(run(console, arguments));
    }

    /** Runs one command in this process. */
    static int run(Console console, String... arguments) {
        CommandLine commandLine = new CommandLine(new Lienthong(console));
        commandLine.setOut(new java.io.PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new java.io.PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        commandLine.setExecutionStrategy(new CommandLine.RunLast());
        commandLine.setParameterExceptionHandler(Lienthong::misused);
        commandLine.setExecutionExceptionHandler((e, line, parsed) -> {
            Failures.of(e, Language.EN).lines().forEach(console.err()::println);
            return e instanceof UsageException ? Exit.USAGE : Exit.INTERNAL;
        });
        commandLine.setUnmatchedOptionsArePositionalParams(false);
        return commandLine.execute(arguments);
    }

    Console console() {
        return console;
    }

    @Override
    public void run() {
        new CommandLine(this).usage(console.err());
    }

    private static int misused(ParameterException e, String[] arguments) {
        e.getCommandLine().getErr().println(e.getMessage());
        e.getCommandLine().usage(e.getCommandLine().getErr());
        return Exit.USAGE;
    }
}
