package vn.lienthong.portal.dossier;

import java.time.Instant;
import java.util.Objects;

/**
 * How far one dossier has come with one platform; separate from the dossier's own status.
 *
 * @param profile {@link DossierPlatform#profile()}
 * @param fingerprint of the content last sent
 */
public record SyncRecord(String profile, String dossierCode, String fingerprint, State state, Instant at) {
    public SyncRecord {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(dossierCode, "dossierCode");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(at, "at");
    }

    /** Whether the platform has exactly this content. */
    public boolean has(String content) {
        return state == State.ACCEPTED && fingerprint.equals(content);
    }

    public enum State {
        /** On its way, or lost on its way: the platform must be asked before anything else is sent. */
        OPEN,
        /** The platform has it. */
        ACCEPTED,
        /** The platform said no, or it certainly was not delivered. */
        NOT_ACCEPTED
    }
}
