package vn.lienthong.cli;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.lienthong.core.privacy.Secret;
import vn.lienthong.portal.payment.dvcqg.ChecksumResult;
import vn.lienthong.portal.payment.dvcqg.MessageType;
import vn.lienthong.portal.payment.dvcqg.PaymentMessages;

/** {@code lienthong payment checksum}: the checksum a message must carry. */
@Command(name = "checksum", description = "Tính mã xác thực của bản tin. / Computes a message's checksum.")
final class PaymentChecksumCommand extends BatchCommand {
    @Mixin
    PaymentInput input = new PaymentInput();

    @Option(names = "--message", paramLabel = "TYPE", description = "INIT, CONFIRM, QUERY or GET_BILL.")
    @Nullable
    String message;

    @Option(names = "--secret-env", paramLabel = "NAME", description = "Environment variable with the secret.")
    @Nullable
    String secretEnv;

    private final PaymentMessages messages = new PaymentMessages();

    @Override
    Outcome execute(Console console) throws IOException {
        MessageType type = type(Arguments.required(message, "--message"));
        Secret secret = Secret.of(environment(Arguments.required(secretEnv, "--secret-env")));
        ChecksumResult result;
        try (InputStream in = input.open()) {
            result = messages.checksum(in, type, secret);
        }
        JsonObject json = Json.object()
                .add("checksum", Json.text(result.checksum()))
                .add("findings", JsonView.of(result.findings()))
                .build();
        List<String> lines = new ArrayList<>();
        result.checksum().ifPresent(lines::add);
        lines.addAll(TextView.of(result.findings(), language()));
        return new Outcome(Exit.accepted(result.findings(), false), json, lines);
    }

    private static MessageType type(String name) {
        for (MessageType type : MessageType.values()) {
            if (type.name().equals(name.toUpperCase(Locale.ROOT))) {
                return type;
            }
        }
        throw new UsageException(CliMessage.CHOICE, "--message", "INIT, CONFIRM, QUERY, GET_BILL");
    }
}
