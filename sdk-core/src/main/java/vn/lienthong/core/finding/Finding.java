package vn.lienthong.core.finding;

import java.util.Objects;
import vn.lienthong.core.message.Message;

/**
 * One thing a validator noticed.
 *
 * @param rule stable id of the rule, for example {@code DX-20}; never re-used
 * @param severity how grave it is
 * @param path where: a member path such as {@code attachments[2].name}; empty for the whole
 * @param message the sentence for a person; holds no personal data and no content of the document
 * @param source where the rule comes from: decree and article, or a section of the interface description; empty when it is the
 *     SDK's own
 */
public record Finding(String rule, Severity severity, String path, Message message, String source) {
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(source, "source");
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
