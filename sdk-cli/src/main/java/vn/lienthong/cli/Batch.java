package vn.lienthong.cli;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * One request per line: a JSON object whose members are the command's options and arguments in camelCase. One bad line never stops the
 * run. The exit code is 0 when every line could be asked, whatever the answers.
 */
final class Batch {
    private final BatchCommand command;
    private final Console console;

    Batch(BatchCommand command) {
        this.command = command;
        this.console = command.console();
    }

    int run() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    console.out().println(answer(line));
                    console.out().flush();
                }
            }
            return Exit.OK;
        } catch (IOException e) {
            return new Printer(console, command.language()).print(() -> Failures.of(e, command.language()), true);
        }
    }

    private JsonObject answer(String line) {
        Outcome outcome = ask(line);
        return Json.createObjectBuilder(outcome.json())
                .add("exit", outcome.exit())
                .build();
    }

    private Outcome ask(String line) {
        try {
            CommandLine commandLine = command.commandSpec().commandLine();
            commandLine.parseArgs(arguments(object(line), command.commandSpec()).toArray(String[]::new));
            return command.runSafely();
        } catch (ParameterException e) {
            return Failures.of(new UsageException(CliMessage.USAGE, shortReason(e)), command.language());
        } catch (UsageException e) {
            return Failures.of(e, command.language());
        }
    }

    /** Picocli quotes the arguments in its message; only the name of what was wrong is passed on. */
    private static String shortReason(ParameterException e) {
        return e.getArgSpec() == null ? command(e) : e.getArgSpec().paramLabel();
    }

    private static String command(ParameterException e) {
        return e.getCommandLine().getCommandName();
    }

    private static JsonObject object(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException e) {
            throw new UsageException(CliMessage.BAD_LINE);
        }
    }

    private static List<String> arguments(JsonObject request, CommandSpec spec) {
        List<String> arguments = new ArrayList<>();
        List<String> positionals = new ArrayList<>();
        for (Map.Entry<String, JsonValue> member : request.entrySet()) {
            String name = member.getKey();
            OptionSpec option = spec.findOption("--" + kebab(name));
            if (option != null) {
                addOption(arguments, "--" + kebab(name), option, member.getValue());
            } else if (isPositional(spec, name)) {
                positionals.add(text(member.getValue()));
            } else {
                throw new UsageException(CliMessage.UNKNOWN_MEMBER, name);
            }
        }
        if (!positionals.isEmpty()) {
            arguments.add("--");
            arguments.addAll(positionals);
        }
        return arguments;
    }

    private static boolean isPositional(CommandSpec spec, String name) {
        for (PositionalParamSpec positional : spec.positionalParameters()) {
            if (positional.paramLabel().toLowerCase(Locale.ROOT).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static void addOption(List<String> arguments, String name, OptionSpec option, JsonValue value) {
        if (value == JsonValue.NULL || value == JsonValue.FALSE) {
            return;
        }
        if (value instanceof JsonArray array) {
            array.forEach(item -> addOption(arguments, name, option, item));
        } else if (option.arity().max() == 0) {
            arguments.add(name);
        } else {
            arguments.add(name + "=" + text(value));
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static String kebab(String camel) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            if (Character.isUpperCase(c)) {
                out.append('-').append(Character.toLowerCase(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
