package vn.lienthong.exchange.edxml;

import java.util.List;
import java.util.Objects;

/**
 * An earlier document that is replaced (wire {@code ReplacementInfo}).
 *
 * @param documentId wire {@code DocumentId}; empty when a received message has none
 * @param organizations recipients for whom it is replaced (wire {@code OrganIdList/OrganId})
 */
public record Replacement(String documentId, List<String> organizations) {
    public Replacement {
        Objects.requireNonNull(documentId, "documentId");
        organizations = List.copyOf(organizations);
    }
}
