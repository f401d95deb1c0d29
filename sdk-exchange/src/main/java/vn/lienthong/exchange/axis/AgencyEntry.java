package vn.lienthong.exchange.axis;

import java.util.Objects;
import java.util.Optional;

/**
 * One agency of the directory.
 *
 * @param id the axis' id of it
 * @param parentId the id of the one above
 * @param code its code
 * @param oldCode its code of the old generation, when the list names it
 * @param name its name
 * @param mail its mail address
 */
public record AgencyEntry(
        Optional<String> id,
        Optional<String> parentId,
        String code,
        Optional<String> oldCode,
        Optional<String> name,
        Optional<String> mail) {
    public AgencyEntry {
        Objects.requireNonNull(code, "code");
    }
}
