package vn.lienthong.core.id;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.finding.Severity;

/**
 * What came of reading an identifier: the value if there is one, the kind that was recognised, its parts by name and everything that
 * was noticed. A refused text has no value and at least one error among its findings. Immutable, thread-safe.
 *
 * @param <T> the identifier's type
 */
public final class Parsed<T> {
    /** The kind of a text that no known form fits. */
    public static final String UNKNOWN = "UNKNOWN";

    private final String kind;
    private final @Nullable T value;
    private final Map<String, String> parts;
    private final Findings findings;

    private Parsed(String kind, @Nullable T value, Map<String, String> parts, Findings findings) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.value = value;
        this.parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        this.findings = Objects.requireNonNull(findings, "findings");
    }

    static <T> Parsed<T> accepted(String kind, T value, Map<String, String> parts, Findings findings) {
        return new Parsed<>(kind, Objects.requireNonNull(value, "value"), parts, findings);
    }

    static <T> Parsed<T> refused(String kind, Map<String, String> parts, Findings findings) {
        if (!findings.hasErrors()) {
            throw new IllegalArgumentException("a refusal needs a reason");
        }
        return new Parsed<>(kind, null, parts, findings);
    }

    /** True if the text was accepted, be it with warnings. */
    public boolean isValid() {
        return value != null;
    }

    /** True if something should be mended although the text was accepted. */
    public boolean hasWarnings() {
        return findings.stream().anyMatch(f -> f.severity() == Severity.WARN);
    }

    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** @throws InvalidInputException with all findings, when the text was refused */
    public T orThrow() {
        if (value == null) {
            throw new InvalidInputException(findings);
        }
        return value;
    }

    /** The form that was recognised, as an upper-case name; {@link #UNKNOWN} if none was. */
    public String kind() {
        return kind;
    }

    /** The parts by name, in reading order; a part that is not there is not listed. Never holds personal data. */
    public Map<String, String> parts() {
        return parts;
    }

    public Findings findings() {
        return findings;
    }

    @Override
    public String toString() {
        return kind + (value == null ? " refused " : " " + value + " ") + findings;
    }
}
