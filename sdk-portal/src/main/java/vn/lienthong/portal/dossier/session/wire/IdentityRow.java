package vn.lienthong.portal.dossier.session.wire;

import org.jspecify.annotations.Nullable;

/** A row of {@code DinhDanhCHS} (portal 3.3). */
public record IdentityRow(
        @Nullable String LoaiDinhDanh, @Nullable String SoDinhDanh) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "IdentityRow";
    }
}
