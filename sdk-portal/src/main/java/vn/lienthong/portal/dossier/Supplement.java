package vn.lienthong.portal.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PersonalText;

/**
 * One request to complete a dossier (<i>yêu cầu bổ sung</i>; wire {@code DanhSachHoSoBoSung}), with every time that is known.
 *
 * @param id the agency's number of the request, wire {@code HoSoBoSungId}
 * @param requestedBy wire {@code NguoiYeuCauBoSung}
 * @param content what is missing, wire {@code NoiDungBoSung}
 * @param requested wire {@code NgayBoSung}
 * @param received when the missing matter came, wire {@code NgayTiepNhanBoSung}
 * @param dueBefore promised end before the request, wire {@code NgayHenTraTruoc}
 * @param dueAfter wire {@code NgayHenTraMoi}
 * @param done whether it was completed, wire {@code TrangThaiBoSung}
 */
public record Supplement(
        @Nullable Long id,
        @Nullable PersonName requestedBy,
        @Nullable PersonalText content,
        @Nullable Instant requested,
        @Nullable Instant received,
        @Nullable Instant dueBefore,
        @Nullable Instant dueAfter,
        @Nullable Boolean done) {}
