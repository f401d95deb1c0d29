package vn.lienthong.cli;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.json.JsonCodec;
import vn.lienthong.core.json.JsonMode;

/** Turns a line of a batch into the arguments it stands for. */
final class BatchLine {
    private static final Set<String> OF_THE_RUN = Set.of("--batch", "--json");

    private final CommandSpec spec;
    private final Map<String, List<String>> defaults = new LinkedHashMap<>();
    private final JsonCodec codec = JsonCodec.builder(JsonMode.LENIENT).build();

    /** @param given the command line of the run, whose options hold where a line is silent */
    BatchLine(CommandSpec spec, ParseResult given) {
        this.spec = spec;
        for (OptionSpec option : given.matchedOptions()) {
            String name = option.longestName();
            if (!OF_THE_RUN.contains(name)) {
                defaults.put(name, spelled(option, name, option.originalStringValues()));
            }
        }
    }

    /** @throws UsageException when the line is no object or names what the command does not know */
    String[] of(String line) {
        Map<String, List<String>> options = new LinkedHashMap<>(defaults);
        List<String> positionals = new ArrayList<>();
        for (Map.Entry<String, JsonValue> member : object(line).entrySet()) {
            String name = "--" + kebab(member.getKey());
            OptionSpec option = spec.findOption(name);
            List<String> values = values(member.getValue());
            if (option != null) {
                options.put(name, spelled(option, name, values));
            } else if (isPositional(member.getKey())) {
                positionals.addAll(values);
            } else {
                throw new UsageException(CliMessage.UNKNOWN_MEMBER, member.getKey());
            }
        }
        List<String> arguments = new ArrayList<>();
        options.values().forEach(arguments::addAll);
        if (!positionals.isEmpty()) {
            arguments.add("--");
            arguments.addAll(positionals);
        }
        return arguments.toArray(String[]::new);
    }

    private JsonObject object(String line) {
        try {
            String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (codec.treeInText(text) instanceof JsonObject object) {
                return object;
            }
        } catch (SdkException e) {
            throw new UsageException(CliMessage.BAD_LINE);
        }
        throw new UsageException(CliMessage.BAD_LINE);
    }

    private boolean isPositional(String name) {
        return spec.positionalParameters().stream()
                .anyMatch(positional ->
                        positional.paramLabel().toLowerCase(Locale.ROOT).equals(name));
    }

    private static List<String> spelled(OptionSpec option, String name, List<String> values) {
        if (option.arity().max() > 0) {
            return values.stream().map(value -> name + "=" + value).toList();
        }
        return switch (String.join(",", values)) {
            case "true" -> List.of(name);
            case "false", "" -> List.of();
            default -> throw new UsageException(CliMessage.CHOICE, name, "true, false");
        };
    }

    /** None for null, the items of a list, else one; an object stays JSON. */
    private static List<String> values(JsonValue value) {
        if (value == JsonValue.NULL) {
            return List.of();
        }
        if (value instanceof JsonArray array) {
            return array.stream().flatMap(item -> values(item).stream()).toList();
        }
        return List.of(value instanceof JsonString string ? string.getString() : value.toString());
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
