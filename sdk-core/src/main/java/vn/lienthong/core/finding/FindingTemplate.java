package vn.lienthong.core.finding;

import vn.lienthong.core.message.MessageTemplate;

/**
 * A rule a validator can find broken: its id, how grave that is by default, its sentence in both languages and its source. Each
 * validator keeps its register as an enum that implements this interface.
 */
public interface FindingTemplate extends MessageTemplate {
    Severity severity();

    /** Decree and article, or section of the interface description; empty when the rule is the SDK's own. */
    String source();

    default Finding at(String path, Object... values) {
        return new Finding(id(), severity(), path, format(values), source());
    }
}
