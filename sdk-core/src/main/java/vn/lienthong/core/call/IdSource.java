package vn.lienthong.core.call;

import java.util.UUID;

/** Makes ids that are unique for ever: of calls, messages, attachments. Thread-safe. Tests pass their own. */
@FunctionalInterface
public interface IdSource {
    UUID next();

    /** Random ids. */
    static IdSource random() {
        return UUID::randomUUID;
    }
}
