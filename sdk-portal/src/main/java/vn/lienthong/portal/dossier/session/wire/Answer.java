package vn.lienthong.portal.dossier.session.wire;

import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.json.LenientCode;

/** The envelope of every answer (portal 3.1). */
public record Answer(
        @Nullable LenientCode error_code,
        @Nullable String message,
        @Nullable JsonValue result) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "Answer";
    }
}
