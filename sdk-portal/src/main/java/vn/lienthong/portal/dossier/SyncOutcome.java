package vn.lienthong.portal.dossier;

import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.CallRef;
import vn.lienthong.core.privacy.PersonalText;

/**
 * What a platform made of a dossier. Whatever leaves us without a judgement by the platform is an error of {@code core.error} instead,
 * whose {@code delivery()} says whether it may have been carried out.
 */
public sealed interface SyncOutcome {
    /**
     * The platform has it.
     *
     * @param how what was done for it
     * @param call the call that did it; null when none was needed
     */
    record Accepted(How how, @Nullable CallRef call) implements SyncOutcome {}

    /** On creating only: the platform knows the dossier already. Not a failure. */
    record Conflict(String code, PersonalText text, CallRef call) implements SyncOutcome {}

    /**
     * The platform understood and said no.
     *
     * @param code its code exactly as sent
     * @param text its words; they may name people
     */
    record Rejected(String code, PersonalText text, CallRef call) implements SyncOutcome {}

    /**
     * An answer that is of the protocol but gives no judgement, such as {@code {}}. It may have been carried out: ask before repeating.
     */
    record Unrecognised(PersonalText text, CallRef call) implements SyncOutcome {}

    /** What was done. */
    enum How {
        CREATED,
        UPDATED,
        /** Nothing: the same content was accepted before. */
        UNCHANGED
    }

    default boolean isAccepted() {
        return this instanceof Accepted;
    }
}
