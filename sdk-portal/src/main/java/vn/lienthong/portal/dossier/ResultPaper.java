package vn.lienthong.portal.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A result of a dossier (<i>kết quả giải quyết</i>; wire {@code DanhSachGiayToKetQua}). A file the applicant sent is never a result.
 *
 * @param id the agency's id of it, wire {@code GiayToId}
 * @param name wire {@code TenGiayTo}
 * @param link wire {@code DuongDanTepTinKetQua}
 * @param componentCode wire {@code MaThanhPhanHoSo}
 * @param resultCode code of the result catalogue, wire {@code MaGiayToKetQua}
 */
public record ResultPaper(
        String id,
        String name,
        FileLink link,
        @Nullable String componentCode,
        @Nullable String resultCode) {
    public ResultPaper {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(link, "link");
    }

    public static ResultPaper of(String id, String name, FileLink link) {
        return new ResultPaper(id, name, link, null, null);
    }

    public ResultPaper withResultCode(String value) {
        return new ResultPaper(id, name, link, componentCode, value);
    }
}
