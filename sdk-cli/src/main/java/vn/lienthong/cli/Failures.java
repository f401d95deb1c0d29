package vn.lienthong.cli;

import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.core.error.AuthenticationException;
import vn.lienthong.core.error.ConfigurationException;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.error.KeyUnusableException;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.LocalIoException;
import vn.lienthong.core.error.RefusedException;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.core.error.TransportException;
import vn.lienthong.core.error.UnreadableAnswerException;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.message.Language;
import vn.lienthong.core.message.Message;

/** Turns what went wrong into an exit code, a JSON object and one sentence; never a stack trace. */
final class Failures {
    private Failures() {}

    static Outcome of(Throwable failure, Language language) {
        if (failure instanceof UsageException usage) {
            return outcome(Exit.USAGE, usage.code(), usage.text(), Findings.none(), language);
        }
        if (failure instanceof InvalidInputException invalid) {
            return outcome(Exit.BAD, invalid.code(), invalid.text(), invalid.findings(), language);
        }
        if (failure instanceof SdkException sdk) {
            return outcome(exit(sdk), sdk.code(), sdk.text(), Findings.none(), language);
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            return outcome(
                    Exit.UNREADABLE, CliMessage.NO_FILE.id(), CliMessage.NO_FILE.format(), Findings.none(), language);
        }
        Message text = CliMessage.INTERNAL.format(failure.getClass().getSimpleName());
        return outcome(Exit.INTERNAL, CliMessage.INTERNAL.id(), text, Findings.none(), language);
    }

    private static int exit(SdkException failure) {
        if (failure instanceof UnreadableInputException
                || failure instanceof LimitExceededException
                || failure instanceof LocalIoException
                || failure instanceof KeyUnusableException) {
            return Exit.UNREADABLE;
        }
        if (failure instanceof TransportException || failure instanceof UnreadableAnswerException) {
            return Exit.UNREACHABLE;
        }
        if (failure instanceof SigningRefusedException
                || failure instanceof RefusedException
                || failure instanceof AuthenticationException) {
            return Exit.BAD;
        }
        return failure instanceof ConfigurationException ? Exit.USAGE : Exit.INTERNAL;
    }

    private static Outcome outcome(int exit, String code, Message text, Findings findings, Language language) {
        JsonObjectBuilder json =
                Json.object().add("error", JsonView.error(code, text)).add("findings", JsonView.of(findings));
        return new Outcome(exit, json.build(), lines(code, text, findings, language), true);
    }

    private static List<String> lines(String code, Message text, Findings findings, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(code + ": " + text.in(language));
        lines.addAll(TextView.of(findings, language));
        return lines;
    }
}
