package vn.lienthong.signature.revocation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.bouncycastle.asn1.x509.ReasonFlags;
import org.jspecify.annotations.Nullable;

/**
 * A set of the eight reasons of RFC 5280's ReasonFlags. A status is known when all are covered.
 *
 * @param flags the reasons
 */
record Reasons(Set<Flag> flags) {
    enum Flag {
        KEY_COMPROMISE(ReasonFlags.keyCompromise),
        CA_COMPROMISE(ReasonFlags.cACompromise),
        AFFILIATION_CHANGED(ReasonFlags.affiliationChanged),
        SUPERSEDED(ReasonFlags.superseded),
        CESSATION_OF_OPERATION(ReasonFlags.cessationOfOperation),
        CERTIFICATE_HOLD(ReasonFlags.certificateHold),
        PRIVILEGE_WITHDRAWN(ReasonFlags.privilegeWithdrawn),
        AA_COMPROMISE(ReasonFlags.aACompromise);

        private final int bit;

        Flag(int bit) {
            this.bit = bit;
        }
    }

    static final Reasons ALL = new Reasons(EnumSet.allOf(Flag.class));
    static final Reasons NONE = new Reasons(EnumSet.noneOf(Flag.class));

    Reasons {
        flags = Set.copyOf(flags);
    }

    /** Absent flags mean all reasons. */
    static Reasons of(@Nullable ReasonFlags written) {
        if (written == null) {
            return ALL;
        }
        Set<Flag> found = EnumSet.noneOf(Flag.class);
        int bits = written.intValue();
        for (Flag flag : Flag.values()) {
            if ((bits & flag.bit) != 0) {
                found.add(flag);
            }
        }
        return new Reasons(found);
    }

    Reasons and(Reasons other) {
        return filtered(other.flags, true);
    }

    Reasons without(Reasons other) {
        return filtered(other.flags, false);
    }

    Reasons or(Reasons other) {
        Set<Flag> all = EnumSet.noneOf(Flag.class);
        all.addAll(flags);
        all.addAll(other.flags);
        return new Reasons(all);
    }

    boolean isEmpty() {
        return flags.isEmpty();
    }

    private Reasons filtered(Collection<Flag> others, boolean keep) {
        Set<Flag> result = EnumSet.noneOf(Flag.class);
        for (Flag flag : flags) {
            if (others.contains(flag) == keep) {
                result.add(flag);
            }
        }
        return new Reasons(result);
    }
}
