package vn.lienthong.signature.trust;

import java.util.Set;

/**
 * What RFC 5280 6.1.1 lets the caller say about certificate policies.
 *
 * @param initialPolicies object identifiers the caller accepts; empty for any
 * @param requireExplicit some policy must be valid for the whole path
 * @param inhibitMapping mappings between policies do not count
 * @param inhibitAny anyPolicy stands for nothing
 */
public record PolicyInputs(
        Set<String> initialPolicies, boolean requireExplicit, boolean inhibitMapping, boolean inhibitAny) {
    /** Any policy, or none. */
    public static final PolicyInputs NONE = new PolicyInputs(Set.of(), false, false, false);

    public PolicyInputs {
        initialPolicies = Set.copyOf(initialPolicies);
    }
}
