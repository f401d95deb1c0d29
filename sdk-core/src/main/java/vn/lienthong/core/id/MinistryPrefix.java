package vn.lienthong.core.id;

import java.util.Optional;
import java.util.Set;

/** The first two digits of a serial of six or seven: one province's note gives them to ministries (portal 5.5). */
final class MinistryPrefix {
    /** Construction has two (02, 17), then Education, Science, Home Affairs, Agriculture-Environment, Justice, Culture, Health. */
    private static final Set<String> KNOWN = Set.of("02", "17", "03", "06", "09", "10", "15", "16", "18");

    private static final int SHORTEST_SERIAL = 6;

    private MinistryPrefix() {}

    static Optional<String> of(String serial) {
        if (serial.length() < SHORTEST_SERIAL) {
            return Optional.empty();
        }
        return Optional.of(serial.substring(0, 2)).filter(KNOWN::contains);
    }
}
