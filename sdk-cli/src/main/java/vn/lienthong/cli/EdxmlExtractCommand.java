package vn.lienthong.cli;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.exchange.edxml.Attachment;
import vn.lienthong.exchange.edxml.AttachmentFolder;
import vn.lienthong.exchange.edxml.AttachmentFolder.Extracted;
import vn.lienthong.exchange.edxml.EdxmlDocument;
import vn.lienthong.exchange.edxml.EdxmlReader;
import vn.lienthong.exchange.edxml.EdxmlReading;

/** {@code lienthong edxml extract}: writes a message's attachments into a folder. A damaged attachment makes the exit code 1. */
@Command(
        name = "extract",
        description = "Tách tệp đính kèm của thông điệp edXML. / Writes the attachments of a message.")
final class EdxmlExtractCommand extends CliCommand {
    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The edXML file.")
    @Nullable
    Path file;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder; made when it is not there.")
    @Nullable
    Path out;

    @Override
    Outcome execute(Console console) throws IOException {
        Path folder = Arguments.required(out, "--out");
        try (EdxmlReading reading = EdxmlReader.create().read(Content.of(Arguments.readable(file, "FILE")))) {
            EdxmlDocument document =
                    reading.document().orElseThrow(() -> new UnreadableInputException(CliMessage.NO_ATTACHMENTS));
            List<Attachment> attachments = document.attachments();
            List<String> written = AttachmentFolder.at(folder).extract(attachments).stream()
                    .map(Extracted::file)
                    .map(Path::toString)
                    .toList();
            JsonArrayBuilder names = Json.array();
            written.forEach(names::add);
            JsonObject json = Json.object()
                    .add("written", names)
                    .add("findings", JsonView.of(reading.findings()))
                    .build();
            List<String> lines = new ArrayList<>(written);
            lines.addAll(TextView.of(reading.findings(), language()));
            return new Outcome(written.size() == attachments.size() ? Exit.OK : Exit.BAD, json, lines);
        }
    }
}
