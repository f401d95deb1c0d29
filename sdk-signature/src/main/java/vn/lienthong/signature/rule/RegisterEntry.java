package vn.lienthong.signature.rule;

import java.util.Objects;
import vn.lienthong.core.finding.Severity;

/**
 * One line of the register of finding codes.
 *
 * @param id the code, for example {@code SIG-REV-NONE}; never re-used
 * @param effect what it does to the verdict
 * @param severity ERROR exactly when it has an effect
 * @param vi the Vietnamese text with numbered holes
 * @param en the English text with the same holes
 * @param source law or standard; empty for a rule of the SDK
 */
public record RegisterEntry(String id, Effect effect, Severity severity, String vi, String en, String source) {
    public RegisterEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(source, "source");
    }

    static RegisterEntry invalid(String id, String vi, String en, String source) {
        return new RegisterEntry(id, Effect.INVALID, Severity.ERROR, vi, en, source);
    }

    static RegisterEntry indeterminate(String id, String vi, String en, String source) {
        return new RegisterEntry(id, Effect.INDETERMINATE, Severity.ERROR, vi, en, source);
    }

    static RegisterEntry acceptance(String id, String vi, String en, String source) {
        return new RegisterEntry(id, Effect.ACCEPTANCE, Severity.ERROR, vi, en, source);
    }

    static RegisterEntry warning(String id, String vi, String en, String source) {
        return new RegisterEntry(id, Effect.NONE, Severity.WARN, vi, en, source);
    }

    static RegisterEntry info(String id, String vi, String en, String source) {
        return new RegisterEntry(id, Effect.NONE, Severity.INFO, vi, en, source);
    }
}
