package vn.lienthong.exchange.edxml;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One station on the way (wire {@code TraceHeader}). What stands here is as received: stations write system ids, hub codes and even the
 * word {@code null}.
 *
 * @param organization wire {@code OrganId}
 * @param timestamp local time of Vietnam, without zone (wire {@code Timestamp})
 */
public record Hop(Optional<String> organization, Optional<Written<LocalDateTime>> timestamp) {
    public static Hop of(String organization, LocalDateTime timestamp) {
        return new Hop(Texts.present(organization), Optional.of(Written.of(timestamp)));
    }
}
