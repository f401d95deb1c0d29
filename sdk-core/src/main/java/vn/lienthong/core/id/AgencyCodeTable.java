package vn.lienthong.core.id;

import java.util.Optional;

/**
 * The list that tells which old code became which new one. Codes are never converted by arithmetic: units were merged in July 2025, and
 * a code that looks mechanical may belong to another body today (R-18, DX-46). Implementations are thread-safe.
 */
@FunctionalInterface
public interface AgencyCodeTable {
    /** The same body's code in another family; empty when the list does not know it, or knows more than one. */
    Optional<AgencyCode> find(AgencyCode code, AgencyCodeKind family);
}
