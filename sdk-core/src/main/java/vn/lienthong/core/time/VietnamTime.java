package vn.lienthong.core.time;

import java.time.ZoneId;

/** The one zone of every Vietnamese wire format: {@code Asia/Ho_Chi_Minh}, UTC+7 all year. The machine's zone is never used. */
public final class VietnamTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}
}
