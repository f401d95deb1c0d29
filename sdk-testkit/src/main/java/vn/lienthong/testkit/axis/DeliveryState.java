package vn.lienthong.testkit.axis;

import java.util.Locale;
import java.util.Optional;

/** Where one received item stands on its way ({@code status} of {@code getReceivedEdocList}); unrelated to business codes 01–16. */
public enum DeliveryState {
    /** Nothing was acknowledged. */
    INITIAL("Chua xu ly"),
    /** The receiver said {@code processing}; still listed. */
    PROCESSING("Dang xu ly"),
    /** Acknowledged; no longer listed. */
    DONE("Da nhan"),
    /** Given up by the receiver; no longer listed. */
    FAIL("Nhan loi");

    private final String description;

    DeliveryState(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }

    /** Whether the item is no longer listed. */
    public boolean isFinal() {
        return this == DONE || this == FAIL;
    }

    /** What a word of {@code updateStatus} asks for. */
    static Optional<DeliveryState> asked(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "processing" -> Optional.of(PROCESSING);
            case "done" -> Optional.of(DONE);
            case "fail" -> Optional.of(FAIL);
            default -> Optional.empty();
        };
    }
}
