package vn.lienthong.cli;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.content.ContentDigest;
import vn.lienthong.core.json.JsonCodec;
import vn.lienthong.core.json.JsonMode;
import vn.lienthong.exchange.edxml.Attachment;
import vn.lienthong.exchange.edxml.EdxmlWriter;

/** {@code lienthong edxml build}: writes a message from a description in JSON. */
@Command(name = "build", description = "Tạo thông điệp edXML từ mô tả JSON. / Builds a message from a description.")
final class EdxmlBuildCommand extends CliCommand {
    @Parameters(paramLabel = "META.json", arity = "0..1", description = "The description, as read prints it.")
    @Nullable
    Path meta;

    @Option(names = "--attach", paramLabel = "FILE", description = "A file to attach; may be repeated.")
    List<Path> attach = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "The edXML file to write.")
    @Nullable
    Path out;

    @Override
    Outcome execute(Console console) throws IOException {
        Path target = Arguments.required(out, "--out");
        List<Attachment> attachments = new ArrayList<>();
        for (Path file : attach) {
            Path readable = Arguments.readable(file, "--attach");
            attachments.add(Attachment.of(String.valueOf(readable.getFileName()), Content.of(readable)));
        }
        ContentDigest written = EdxmlWriter.create().write(new EdxmlMeta(description()).message(attachments), target);
        JsonObject json = Json.object()
                .add("out", target.toString())
                .add("size", written.length())
                .add("sha256", written.sha256())
                .build();
        String line = CliMessage.WRITTEN.format(target, written.length()).in(language());
        return new Outcome(Exit.OK, json, List.of(line, "  SHA-256 " + written.sha256()));
    }

    private JsonValue description() throws IOException {
        try (InputStream in = Files.newInputStream(Arguments.readable(meta, "META.json"))) {
            return JsonCodec.builder(JsonMode.LENIENT).build().readTree(in);
        }
    }
}
