package vn.lienthong.portal.dossier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.id.Parsed;

/** Reads the parts of a dossier file; what is wrong becomes a finding at the member's path, and the part is as if it were not there. */
final class PartReader {
    private final Findings.Collector found = Findings.collector();
    private boolean broken;

    Findings findings() {
        return found.toFindings();
    }

    /** Whether something was wrong that leaves no dossier. */
    boolean isBroken() {
        return broken;
    }

    String required(String path, @Nullable String value) {
        if (value == null || value.isBlank()) {
            error(DossierFinding.REQUIRED.at(path));
            return "";
        }
        return value;
    }

    void error(Finding finding) {
        broken = true;
        found.add(finding);
    }

    static <T> @Nullable T map(@Nullable String value, Function<String, T> maker) {
        return value == null || value.isEmpty() ? null : maker.apply(value);
    }

    @Nullable
    Instant time(String path, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            error(DossierFinding.DATE.at(path, "yyyy-MM-ddTHH:mm:ss+07:00"));
            return null;
        }
    }

    <E extends Enum<E>> @Nullable Coded<E> word(String path, Class<E> type, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return Coded.of(constant);
            }
        }
        error(DossierFinding.MALFORMED.at(path, Arrays.toString(type.getEnumConstants())));
        return null;
    }

    /** Keeps the findings of an identifier under the member's path. */
    <T> @Nullable T id(String path, Parsed<T> parsed) {
        for (Finding finding : parsed.findings()) {
            String at = finding.path().isEmpty() ? path : path + "." + finding.path();
            found.add(new Finding(finding.rule(), finding.severity(), at, finding.message(), finding.source()));
        }
        broken |= !parsed.isValid();
        return parsed.value().orElse(null);
    }

    static <P, T> List<T> list(@Nullable List<P> parts, String path, BiFunction<P, String, @Nullable T> reader) {
        List<T> values = new ArrayList<>();
        if (parts != null) {
            for (int i = 0; i < parts.size(); i++) {
                T value = reader.apply(parts.get(i), path + "[" + i + "]");
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return values;
    }
}
