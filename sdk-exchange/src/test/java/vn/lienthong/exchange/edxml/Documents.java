package vn.lienthong.exchange.edxml;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Documents for tests. All agencies are invented. */
final class Documents {
    static final Organization SENDER = Organization.of("H99.01", "Sở Ví Dụ");
    static final Organization RECIPIENT = Organization.of("H98", "UBND tỉnh Giả Định");

    private Documents() {}

    /** A builder that lacks nothing, with ids that count. */
    static EdxmlDocument.Builder minimal() {
        AtomicLong ids = new AtomicLong();
        return EdxmlDocument.builder(
                        SENDER, "H99.01,2026/01/15,125/SVD-VP", new DocumentCode("125", "SVD-VP"), "V/v thử nghiệm")
                .to(RECIPIENT)
                .promulgation("Thử Nghiệm", LocalDate.of(2026, 1, 15))
                .ids(() -> new UUID(1, ids.incrementAndGet()));
    }
}
