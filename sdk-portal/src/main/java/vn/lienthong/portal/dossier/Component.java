package vn.lienthong.portal.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a dossier (<i>thành phần hồ sơ</i>; wire {@code TaiLieuNop}). The platform fetches it; several files are several components
 * (R-9).
 *
 * @param id the agency's id of the file, wire {@code TepDinhKemId}
 * @param fileName wire {@code TenTepDinhKem}
 * @param componentCode catalogue code, wire {@code MaThanhPhanHoSo}; null when the catalogue has none
 * @param deleted taken back, wire {@code IsDeleted}
 * @param origin what is known of how it came about
 */
public record Component(
        String id, String fileName, @Nullable String componentCode, FileLink link, boolean deleted, Origin origin) {
    public Component {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(origin, "origin");
    }

    public static Component of(String id, String fileName, FileLink link) {
        return new Component(id, fileName, null, link, false, Origin.UNKNOWN);
    }

    public Component withCode(String value) {
        return new Component(id, fileName, value, link, deleted, origin);
    }

    public Component with(Origin value) {
        return new Component(id, fileName, componentCode, link, deleted, value);
    }

    public Component asDeleted() {
        return new Component(id, fileName, componentCode, link, true, origin);
    }

    /**
     * How a paper came about; null where that is not known, since nothing may be assumed.
     *
     * @param digitised wire {@code DuocSoHoa}
     * @param reuse wire {@code DuocTaiSuDung}
     * @param fromCitizenStore wire {@code DuocLayTuKhoDMQG}
     * @param replacedBy code of the result that stands for the paper, wire {@code MaKetQuaThayThe}
     */
    public record Origin(
            @Nullable Boolean digitised,
            @Nullable Coded<Reuse> reuse,
            @Nullable Boolean fromCitizenStore,
            @Nullable String replacedBy) {
        public static final Origin UNKNOWN = new Origin(null, null, null, null);
    }
}
