package vn.lienthong.portal.dossier.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.id.Parsed;
import vn.lienthong.portal.dossier.CodeTable;
import vn.lienthong.portal.dossier.Coded;
import vn.lienthong.portal.dossier.DossierFinding;
import vn.lienthong.portal.money.Dong;

/** Reads the members of wire rows; what is wrong becomes a finding at the member's wire path, never a value that looks like none. */
final class RowReader {
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private final Findings.Collector found = Findings.collector();
    private boolean broken;

    Findings findings() {
        return found.toFindings();
    }

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

    <E extends Enum<E>> @Nullable Coded<E> code(CodeTable<E> table, @Nullable String value) {
        return value == null || value.isEmpty() ? null : table.read(value);
    }

    @Nullable
    Instant time(String path, @Nullable String value, WireTime format) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        Optional<Instant> time = format.read(value);
        if (time.isEmpty()) {
            error(DossierFinding.DATE.at(path, format.pattern()));
        }
        return time.orElse(null);
    }

    @Nullable
    Boolean flag(String path, @Nullable String value) {
        return switch (value == null ? "" : value.toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "1", "true" -> Boolean.TRUE;
            case "0", "false" -> Boolean.FALSE;
            default -> {
                error(DossierFinding.MALFORMED.at(path, "0, 1, True, False"));
                yield null;
            }
        };
    }

    @Nullable
    Integer count(String path, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!COUNT.matcher(value).matches()) {
            error(DossierFinding.MALFORMED.at(path, "0 … 999999999"));
            return null;
        }
        return Integer.valueOf(value);
    }

    @Nullable
    Dong amount(String path, @Nullable String value) {
        if (value == null || !Dong.isWhole(value)) {
            error(DossierFinding.MALFORMED.at(path, "0 … " + Dong.MAX));
            return null;
        }
        return Dong.parse(value);
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

    <R, T> List<T> rows(@Nullable List<R> rows, String path, Reader<R, T> reader) {
        List<T> values = new ArrayList<>();
        if (rows != null) {
            for (int i = 0; i < rows.size(); i++) {
                T value = reader.read(rows.get(i), this, path + "[" + i + "]");
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    private void error(Finding finding) {
        broken = true;
        found.add(finding);
    }

    /** Makes one value of one row; null when what is wrong leaves none. */
    interface Reader<R, T> {
        @Nullable
        T read(R row, RowReader in, String path);
    }
}
