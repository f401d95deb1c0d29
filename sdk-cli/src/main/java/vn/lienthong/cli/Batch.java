package vn.lienthong.cli;

import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * One request per line: a JSON object whose members are the command's options and arguments in camelCase. Options on the command line
 * itself hold for every line that does not name them. One bad line never stops the run. The exit code is 0 when every line could be
 * asked, whatever the answers.
 */
final class Batch {
    private final BatchCommand command;
    private final Console console;
    private final CommandLine commandLine;
    private final BatchLine arguments;

    Batch(BatchCommand command) {
        this.command = command;
        this.console = command.console();
        this.commandLine = command.commandSpec().commandLine();
        this.arguments = new BatchLine(command.commandSpec(), commandLine.getParseResult());
    }

    int run() {
        try {
            LineReader lines =
                    new LineReader(new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8)));
            while (lines.next()) {
                if (!lines.isBlank()) {
                    console.out().println(answer(lines));
                    if (console.out().checkError()) {
                        break; // nobody reads any more
                    }
                }
            }
            return Exit.OK;
        } catch (IOException e) {
            return new Printer(console, command.language()).print(() -> Failures.of(e, command.language()), true);
        }
    }

    private JsonObject answer(LineReader lines) {
        Outcome outcome = ask(lines);
        return Json.copy(outcome.json()).add("exit", outcome.exit()).build();
    }

    private Outcome ask(LineReader lines) {
        try {
            commandLine.parseArgs(arguments.of(lines.text()));
        } catch (ParameterException e) {
            UsageException usage = new UsageException(CliMessage.USAGE, shortReason(e));
            return Failures.of(usage, command.language());
        } catch (UsageException e) {
            return Failures.of(e, command.language());
        }
        return command.runSafely();
    }

    /** Picocli quotes the arguments in its message; only the name of what was wrong is passed on. */
    private static String shortReason(ParameterException e) {
        return e.getArgSpec() == null
                ? e.getCommandLine().getCommandName()
                : e.getArgSpec().paramLabel();
    }
}
