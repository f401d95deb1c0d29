package vn.lienthong.portal.dossier.session.wire;

import org.jspecify.annotations.Nullable;
import vn.lienthong.core.json.LenientCode;

/** Answer to the login. */
public record LoginAnswer(
        @Nullable LenientCode error_code,
        @Nullable String message,
        @Nullable String session) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "LoginAnswer";
    }
}
