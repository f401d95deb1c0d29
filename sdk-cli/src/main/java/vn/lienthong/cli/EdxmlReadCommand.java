package vn.lienthong.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.lienthong.core.content.Content;
import vn.lienthong.exchange.edxml.EdxmlReader;
import vn.lienthong.exchange.edxml.EdxmlReading;

/** {@code lienthong edxml read}: what a message says. */
@Command(name = "read", description = "Xem nội dung thông điệp edXML. / Shows what an edXML message says.")
final class EdxmlReadCommand extends BatchCommand {
    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The edXML file.")
    @Nullable
    Path file;

    @Override
    Outcome execute(Console console) throws IOException {
        try (EdxmlReading reading = EdxmlReader.create().read(Content.of(Arguments.readable(file, "FILE")))) {
            EdxmlView view = new EdxmlView(reading);
            return new Outcome(Exit.OK, view.json(), view.lines(language()));
        }
    }
}
