package vn.lienthong.exchange.axis.adapter;

/** Which operation fetches a message. */
public enum FetchMode {
    /** {@code getEdoc}: base64 inside JSON. */
    GET_EDOC,
    /** {@code downloadEdoc}: the file itself. */
    DOWNLOAD_EDOC
}
