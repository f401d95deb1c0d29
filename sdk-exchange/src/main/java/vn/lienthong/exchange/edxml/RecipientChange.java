package vn.lienthong.exchange.edxml;

import java.util.Objects;
import java.util.Optional;

/**
 * A recipient that an update removes or adds (wire {@code Receiver}).
 *
 * @param organization wire {@code OrganId}; empty when a received message has none
 * @param kind 0 removed, 1 added (wire {@code ReceiverType})
 */
public record RecipientChange(String organization, Optional<Written<Integer>> kind) {
    public RecipientChange {
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(kind, "kind");
    }

    public static RecipientChange removed(String organization) {
        return new RecipientChange(organization, Optional.of(Written.of(0)));
    }

    public static RecipientChange added(String organization) {
        return new RecipientChange(organization, Optional.of(Written.of(1)));
    }
}
