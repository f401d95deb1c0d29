package vn.lienthong.portal.dossier.session.wire;

import org.jspecify.annotations.Nullable;

/** A row of {@code DSKetNoiCSDL} (portal 3.3). */
public record DatabaseRow(@Nullable String MaCSDL) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "DatabaseRow";
    }
}
