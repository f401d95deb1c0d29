package vn.lienthong.portal.dossier.session.wire;

import org.jspecify.annotations.Nullable;

/** A row of {@code TaiLieuNop} (portal 3.3). Null: not written. */
public record AttachmentRow(
        @Nullable String TepDinhKemId,
        @Nullable String TenTepDinhKem,
        @Nullable String MaThanhPhanHoSo,
        @Nullable String DuongDanTaiTepTin,
        @Nullable String IsDeleted,
        @Nullable String DuocSoHoa,
        @Nullable String DuocTaiSuDung,
        @Nullable String DuocLayTuKhoDMQG,
        @Nullable String MaKetQuaThayThe) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "AttachmentRow";
    }
}
