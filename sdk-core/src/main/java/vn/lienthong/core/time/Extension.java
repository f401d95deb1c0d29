package vn.lienthong.core.time;

import java.time.Instant;
import java.util.Objects;
import vn.lienthong.core.privacy.PersonalText;

/**
 * An apology with a new date (<i>phiếu xin lỗi và hẹn lại ngày trả kết quả</i>).
 *
 * @param decided when it was decided
 * @param due the new date
 * @param reason why, as told to the citizen
 */
public record Extension(Instant decided, Instant due, PersonalText reason) {
    public Extension {
        Objects.requireNonNull(decided, "decided");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(reason, "reason");
    }
}
