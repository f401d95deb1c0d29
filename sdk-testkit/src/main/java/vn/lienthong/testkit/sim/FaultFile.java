package vn.lienthong.testkit.sim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.LocalIoException;
import vn.lienthong.core.error.UnreadableInputException;

/**
 * A script of faults in JSON:
 *
 * <pre>{@code
 * {"faults":[{"simulator":"portal","operation":"DongBoHoSoMC","occurrence":2,"fault":"RESET_AFTER_PROCESSING"}]}
 * }</pre>
 *
 * Without {@code occurrence} a line strikes every call; the operation {@code *} is any.
 */
public final class FaultFile {
    private static final long LONGEST = 1 << 20;

    private FaultFile() {}

    /**
     * @throws LocalIoException when the file cannot be read
     * @throws UnreadableInputException when it is not a fault file
     */
    public static List<FaultLine> read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new UnreadableInputException(SimulatorMessage.FAULT_FILE);
            }
            return parse(Content.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new LocalIoException(e, SimulatorMessage.FAULT_FILE_GONE, file.getFileName());
        }
    }

    /** Hands each line to the service it names. */
    public static void apply(List<FaultLine> lines, List<? extends SimulatedService> services) {
        for (FaultLine line : lines) {
            SimulatedService service = services.stream()
                    .filter(candidate -> candidate.name().equals(line.simulator()))
                    .findFirst()
                    .orElseThrow(
                            () -> new UnreadableInputException(SimulatorMessage.FAULT_SIMULATOR, line.simulator()));
            try {
                service.script(line);
            } catch (IllegalArgumentException e) {
                throw new UnreadableInputException(SimulatorMessage.FAULT_NAME, line.fault(), line.simulator());
            }
        }
    }

    private static List<FaultLine> parse(Content content) {
        ObjectNode root =
                StrictJson.object(content).orElseThrow(() -> new UnreadableInputException(SimulatorMessage.FAULT_FILE));
        JsonNode lines = root.path("faults");
        if (!lines.isArray()) {
            throw new UnreadableInputException(SimulatorMessage.FAULT_FILE);
        }
        List<FaultLine> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            read.add(line(lines.get(i), i + 1));
        }
        return List.copyOf(read);
    }

    private static FaultLine line(JsonNode line, int number) {
        JsonNode occurrence = line.path("occurrence");
        boolean every = occurrence.isMissingNode();
        if (!every && (!occurrence.isInt() || occurrence.asInt() < 1)) {
            throw new UnreadableInputException(SimulatorMessage.FAULT_LINE, number, "occurrence");
        }
        return new FaultLine(
                member(line, "simulator", number),
                member(line, "operation", number),
                every ? 0 : occurrence.asInt(),
                member(line, "fault", number));
    }

    private static String member(JsonNode line, String name, int number) {
        String text = line.path(name).isTextual() ? line.path(name).asText() : "";
        if (text.isEmpty()) {
            throw new UnreadableInputException(SimulatorMessage.FAULT_LINE, number, name);
        }
        return text;
    }
}
