package vn.lienthong.core.message;

/**
 * A sentence with numbered holes, {@code {0}}, {@code {1}} …, in both languages. Each module keeps its templates in enums that
 * implement this interface, so that a text cannot exist in one language only.
 *
 * <p>What fills a hole is cut to 200 characters and stripped of control characters, so that a hostile value can neither flood nor
 * forge a log line. Personal data must be passed as a masked type of {@code core.privacy}, or not at all.
 */
public interface MessageTemplate {
    /** The stable code, for example {@code CORE-CALL-TIMEOUT}. Never re-used for another meaning. */
    String id();

    String vi();

    String en();

    default Message format(Object... values) {
        return new Message(Placeholders.fill(vi(), values), Placeholders.fill(en(), values));
    }
}
