package vn.lienthong.exchange.axis;

/** The directories of the axis. */
public enum AgencyList {
    /** Codes of QCVN 102. */
    OLD_CODES,
    /** Codes of QĐ 20/2020/QĐ-TTg, each with the old one. */
    NEW_CODES
}
