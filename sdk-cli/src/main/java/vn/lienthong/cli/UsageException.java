package vn.lienthong.cli;

import vn.lienthong.core.message.Message;
import vn.lienthong.core.message.MessageTemplate;

/** The command was called wrongly: exit {@link Exit#USAGE}. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Message text;

    UsageException(MessageTemplate template, Object... values) {
        super(template.id());
        this.code = template.id();
        this.text = template.format(values);
    }

    String code() {
        return code;
    }

    Message text() {
        return text;
    }
}
