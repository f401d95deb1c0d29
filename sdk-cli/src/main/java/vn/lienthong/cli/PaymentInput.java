package vn.lienthong.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A payment message: in a file, or inside a line of a batch. */
final class PaymentInput {
    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The message in JSON.")
    @Nullable
    Path file;

    @Option(names = "--body", paramLabel = "JSON", hidden = true, description = "In a batch: the message itself.")
    @Nullable
    String body;

    InputStream open() throws IOException {
        return body == null
                ? Files.newInputStream(Arguments.readable(file, "FILE"))
                : new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }
}
