package vn.lienthong.cli;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.time.VietnamTime;
import vn.lienthong.exchange.edxml.EdxmlCheck;
import vn.lienthong.exchange.edxml.EdxmlReader;
import vn.lienthong.exchange.edxml.EdxmlReading;

/** {@code lienthong edxml check}: whether receivers would take a message. */
@Command(name = "check", description = "Kiểm tra thông điệp edXML. / Checks whether receivers would take a message.")
final class EdxmlCheckCommand extends BatchCommand {
    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The edXML file.")
    @Nullable
    Path file;

    @Option(names = "--strict", description = "Warnings count: exit code 2.")
    boolean strict;

    @Override
    Outcome execute(Console console) throws IOException {
        try (EdxmlReading reading = EdxmlReader.create().read(Content.of(Arguments.readable(file, "FILE")))) {
            LocalDate today = LocalDate.ofInstant(console.clock().now(), VietnamTime.ZONE);
            Findings findings = reading.findings().plus(EdxmlCheck.of(reading.message(), today));
            boolean accepted = !findings.hasErrors();
            JsonObject json = Json.object()
                    .add("accepted", accepted)
                    .add("findings", JsonView.of(findings))
                    .build();
            List<String> lines = new ArrayList<>();
            lines.add((accepted ? CliMessage.ACCEPTED : CliMessage.NOT_ACCEPTED)
                    .format()
                    .in(language()));
            lines.addAll(TextView.of(findings, language()));
            return new Outcome(Exit.accepted(findings, strict), json, lines);
        }
    }
}
