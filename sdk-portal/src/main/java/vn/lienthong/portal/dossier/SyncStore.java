package vn.lienthong.portal.dossier;

import java.util.Optional;

/**
 * Remembers what was sent of each dossier. A durable store lets a restarted program know what an earlier run left open.
 * Implementations are thread-safe.
 */
public interface SyncStore {
    Optional<SyncRecord> find(String profile, String dossierCode);

    /** Replaces what was remembered of that profile and dossier. */
    void save(SyncRecord sent);

    /** A store that forgets with the program. */
    static SyncStore inMemory() {
        return new MemorySyncStore();
    }
}
