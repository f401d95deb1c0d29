package vn.lienthong.portal.payment.dvcqg;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;

/**
 * A message's checksum, and what is to be said of the message.
 *
 * @param value lower-case hex; null when the message may not be signed
 */
public record ChecksumResult(@Nullable String value, Findings findings) {
    public Optional<String> checksum() {
        return Optional.ofNullable(value);
    }
}
