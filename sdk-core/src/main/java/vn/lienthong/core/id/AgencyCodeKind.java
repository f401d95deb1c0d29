package vn.lienthong.core.id;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The families of agency codes met on the axis and the portal (document-axis 3.11, DX-45). Both generations are live at once. */
public enum AgencyCodeKind {
    /** QCVN 102:2016, {@code ddd.dd.dd.Ldd}, leaf first, zeros for "none": {@code 000.00.07.H99}. */
    OLD("[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}"),
    /**
     * QĐ 20/2020/QĐ-TTg: top first, {@code H99.07.02}, at most 35 characters; the province's own enterprises ({@code H99.DN.001}) and
     * the bodies of Art. 6 ({@code Z99…}, no dots) included.
     */
    QD20("[A-Y][0-9]{2}(?:\\.[0-9A-Z]+)*|Z[0-9]{2}[0-9A-Z]{0,32}"),
    /** An enterprise: its own code, or {@code 02} and the code, as the axis writes it. */
    ENTERPRISE("02[0-9]{10}|[0-9]{10}(?:-?[0-9]{3})?"),
    /** The axis' own centre of a province or ministry, {@code dd.dd.W00}. Never offered as a recipient. */
    HUB("[0-9]{2}\\.[0-9]{2}\\.W00"),
    /** A system's id in a looser form of {@link #OLD}. */
    SYSTEM("[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[0-9A-Z]{3}"),
    /** The test environment's {@code vxp.saas.dd}; refused in production (DX-47). */
    TEST("vxp\\.saas\\.[0-9A-Za-z]+"),
    /** Two or three groups in old order: {@code 01.K99}. */
    SHORT("(?:[0-9]{2}\\.){1,2}[A-Z][0-9]{2}"),
    /** None of these. Kept as it is; a warning. */
    UNKNOWN("(?!)");

    private static final List<AgencyCodeKind> BY_PRECISION = List.of(TEST, HUB, OLD, SYSTEM, SHORT, ENTERPRISE, QD20);

    /** Known ids of systems that only a list can tell from an agency's old code. */
    private static final Set<String> KNOWN_SYSTEMS = Set.of("777.77.04.D77");

    private final Pattern pattern;

    AgencyCodeKind(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    String regex() {
        return pattern.pattern();
    }

    /** True for codes whose groups stand leaf first. */
    boolean isLeafFirst() {
        return this == OLD || this == SYSTEM || this == SHORT || this == HUB;
    }

    static AgencyCodeKind of(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (KNOWN_SYSTEMS.contains(upper)) {
            return SYSTEM;
        }
        return BY_PRECISION.stream()
                .filter(k -> k.pattern.matcher(k == TEST ? text : upper).matches())
                .findFirst()
                .orElse(UNKNOWN);
    }
}
