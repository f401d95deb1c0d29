package vn.lienthong.cli;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.privacy.Secret;
import vn.lienthong.portal.payment.dvcqg.MessageType;
import vn.lienthong.portal.payment.dvcqg.PaymentMessages;
import vn.lienthong.portal.payment.dvcqg.VerifyResult;

/** {@code lienthong payment verify}: whether a message carries the right checksum. */
@Command(name = "verify", description = "Kiểm tra mã xác thực của bản tin. / Verifies a message's checksum.")
final class PaymentVerifyCommand extends BatchCommand {
    @Mixin
    PaymentInput input = new PaymentInput();

    @Option(
            names = "--secret-env",
            paramLabel = "NAME",
            description = "Environment variable with the secret; twice while secrets are changed.")
    List<String> secretEnv = new ArrayList<>();

    @Option(names = "--message", paramLabel = "TYPE", description = "The type expected; by default any.")
    @Nullable
    String message;

    private final PaymentMessages messages = new PaymentMessages();

    @Override
    Outcome execute(Console console) throws IOException {
        if (secretEnv.isEmpty()) {
            throw new UsageException(CliMessage.MISSING, "--secret-env");
        }
        List<Secret> secrets =
                secretEnv.stream().map(this::environment).map(Secret::of).toList();
        VerifyResult result;
        try (InputStream in = input.open()) {
            result = messages.verify(in, secrets);
        }
        Findings findings = result.findings().plus(unexpected(result.type()));
        boolean valid = !findings.hasErrors();
        JsonObject json = Json.object()
                .add("valid", valid)
                .add("type", result.type().name())
                .add("findings", JsonView.of(findings))
                .build();
        List<String> lines = new ArrayList<>();
        lines.add(
                (valid ? CliMessage.ACCEPTED : CliMessage.NOT_ACCEPTED).format().in(language()));
        lines.addAll(TextView.of(findings, language()));
        return new Outcome(valid ? Exit.OK : Exit.BAD, json, lines);
    }

    private Findings unexpected(MessageType type) {
        return message == null || type.name().equalsIgnoreCase(message)
                ? Findings.none()
                : Findings.of(PaymentExpectation.TYPE.at("LoaiBanTin", type, message));
    }
}
