package vn.lienthong.exchange.edxml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the document is sent for and which way it came (wire {@code TraceHeaderList}).
 *
 * @param business absent means a new document
 * @param hops stations in the order written
 */
public record Trace(Optional<Business> business, List<Hop> hops) {
    public static final Trace NONE = new Trace(Optional.empty(), List.of());

    public Trace {
        Objects.requireNonNull(business, "business");
        hops = List.copyOf(hops);
    }

    /** The business type; {@code NEW} when the message names none. */
    public BusinessType type() {
        return business.map(Business::type).orElse(BusinessType.Known.NEW);
    }
}
