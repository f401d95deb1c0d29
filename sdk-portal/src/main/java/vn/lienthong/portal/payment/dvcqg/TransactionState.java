package vn.lienthong.portal.payment.dvcqg;

/** How the platform sees a transaction (wire {@code TrangThaiGD}). */
public enum TransactionState {
    /** 1. */
    PAID,
    /** 3, any other code or none: never taken for a failure. */
    PENDING,
    /** 4: not paid, but not beyond recall. */
    FAILED;

    static TransactionState of(String code) {
        return switch (code) {
            case "1" -> PAID;
            case "4" -> FAILED;
            default -> PENDING;
        };
    }
}
