package vn.lienthong.portal.dossier;

/**
 * Whether and where fees were paid online (wire {@code DuocThanhToanTrucTuyen}). {@link #ON_PORTAL} only follows a payment made on the portal
 * (R-4).
 */
public enum OnlinePayment {
    NONE,
    ON_PORTAL,
    /** On the payment gateway of the ministry or province. */
    ON_AGENCY_GATEWAY,
    UNPAID_OR_OTHER
}
