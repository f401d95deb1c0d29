package vn.lienthong.cli;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.http.HttpTransport;
import vn.lienthong.core.http.Transport;
import vn.lienthong.signature.key.KeyStoreKey;
import vn.lienthong.signature.pdf.PadesLevel;
import vn.lienthong.signature.pdf.PdfSigner;
import vn.lienthong.signature.pdf.PdfSigning;
import vn.lienthong.signature.pdf.SignedPdf;
import vn.lienthong.signature.time.TimestampClient;
import vn.lienthong.signature.time.TimestampToken;

/** {@code lienthong sign pdf}: one PAdES signature, added to a new file. */
@Command(name = "pdf", description = "Ký tệp PDF theo PAdES. / Signs a PDF file.")
final class SignPdfCommand extends CliCommand {
    @Parameters(paramLabel = "IN", arity = "0..1", description = "The PDF to sign; never changed.")
    @Nullable
    Path in;

    @Option(names = "--out", paramLabel = "OUT", description = "The signed PDF; replaced when it is there.")
    @Nullable
    Path out;

    @Option(names = "--key", paramLabel = "P12", description = "PKCS#12 file with key and certificates.")
    @Nullable
    Path key;

    @Option(names = "--alias", paramLabel = "A", description = "Name of the key; needed when there are several.")
    @Nullable
    String alias;

    @Option(names = "--password-env", paramLabel = "NAME", description = "Environment variable with the password.")
    @Nullable
    String passwordEnv;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "B-B, or B-T with a time stamp; by default B-T with --tsa.")
    @Nullable
    String level;

    @Option(names = "--tsa", paramLabel = "URL", description = "Address of the time-stamp authority.")
    @Nullable
    String tsa;

    @Option(names = "--field", paramLabel = "NAME", description = "An existing empty field to sign.")
    @Nullable
    String field;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why it is signed.")
    @Nullable
    String reason;

    @Option(names = "--location", paramLabel = "TEXT", description = "Where it is signed.")
    @Nullable
    String location;

    @Mixin
    VisibleOptions visible = new VisibleOptions();

    @Override
    Outcome execute(Console console) throws IOException {
        PdfSigning signing = signing();
        Path input = Arguments.readable(in, "IN");
        Path output = Arguments.required(out, "--out");
        KeyStoreKey signer = key();
        String authority = tsa;
        if (authority == null) {
            return outcome(signer(signer, console).build().sign(input, output, signing));
        }
        // Time stamps are signed, so their authorities are mostly reached by plain HTTP.
        try (Transport transport = HttpTransport.builder().allowPlainHttp().build()) {
            TimestampClient stamps = TimestampClient.builder(address(authority), transport)
                    .clock(console.clock())
                    .build();
            return outcome(signer(signer, console).timestamps(stamps).build().sign(input, output, signing));
        }
    }

    private PdfSigning signing() throws IOException {
        PdfSigning.Builder signing = PdfSigning.builder(level());
        if (field != null) {
            signing.field(field);
        }
        if (reason != null) {
            signing.reason(reason);
        }
        if (location != null) {
            signing.location(location);
        }
        visible.read().ifPresent(signing::show);
        return signing.build();
    }

    private PadesLevel level() {
        if (level == null) {
            return tsa == null ? PadesLevel.B_B : PadesLevel.B_T;
        }
        for (PadesLevel known : PadesLevel.values()) {
            if (known.label().equals(level)) {
                if (known != PadesLevel.B_B) {
                    Arguments.required(tsa, "--tsa");
                }
                return known;
            }
        }
        String labels =
                Arrays.stream(PadesLevel.values()).map(PadesLevel::label).collect(Collectors.joining(", "));
        throw new UsageException(CliMessage.CHOICE, "--level", labels);
    }

    private KeyStoreKey key() throws IOException {
        Path file = Arguments.readable(key, "--key");
        String password = environment(Arguments.required(passwordEnv, "--password-env"));
        return KeyStoreKey.pkcs12(Content.of(file), password.toCharArray(), alias);
    }

    private static PdfSigner.Builder signer(KeyStoreKey key, Console console) {
        return PdfSigner.builder(key).clock(console.clock());
    }

    private static URI address(String text) {
        if (!DoctorConfig.isAddress(text)) {
            throw new UsageException(CliMessage.USAGE, "--tsa http(s)://…");
        }
        return URI.create(text);
    }

    private Outcome outcome(SignedPdf signed) {
        TimestampToken stamp = signed.timestamp();
        JsonObject json = Json.object()
                .add("out", signed.file().toString())
                .add("level", signed.level().label())
                .add(
                        "signature",
                        Json.object()
                                .add("field", signed.field())
                                .add("claimedTime", signed.claimedTime().toString())
                                .add(
                                        "provenTime",
                                        Json.text(
                                                stamp == null
                                                        ? null
                                                        : stamp.time().toString()))
                                .add("algorithm", signed.algorithm().name()))
                .add("findings", JsonView.of(signed.findings()))
                .build();
        List<String> lines = new ArrayList<>();
        lines.add(CliMessage.SIGNED
                .format(signed.file(), signed.level().label(), signed.field())
                .in(language()));
        lines.addAll(TextView.of(signed.findings(), language()));
        return new Outcome(Exit.OK, json, lines);
    }
}
