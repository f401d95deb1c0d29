package vn.lienthong.portal.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what became of each progress step, by the agency's own id of it. Implementations are thread-safe. */
public interface ProgressStore {
    Optional<State> find(String profile, String stepId);

    void save(String profile, String stepId, State state);

    /** A store that forgets with the program. */
    static ProgressStore inMemory() {
        Map<String, State> states = new ConcurrentHashMap<>();
        return new ProgressStore() {
            @Override
            public Optional<State> find(String profile, String stepId) {
                return Optional.ofNullable(states.get(key(profile, stepId)));
            }

            @Override
            public void save(String profile, String stepId, State state) {
                states.put(key(profile, stepId), state);
            }

            private String key(String profile, String stepId) {
                return profile.length() + ":" + profile + stepId;
            }
        };
    }

    enum State {
        /** The platform has it: never sent again. */
        ACKNOWLEDGED,
        /** Refused, or certainly not delivered: it may be sent again once mended. */
        NOT_SENT,
        /** Nobody knows: never sent again unless a person decides so. */
        UNKNOWN
    }
}
