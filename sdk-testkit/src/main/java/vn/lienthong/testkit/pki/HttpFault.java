package vn.lienthong.testkit.pki;

/** How an HTTP service can fail whatever it serves. */
public enum HttpFault implements CrlFault, OcspFault, TsaFault {
    /** A gateway's HTML page with status 502. */
    BAD_GATEWAY_HTML,
    /** An HTML page with status 200 and the right media type. */
    HTML_200,
    NOT_FOUND,
    /** A redirect to another port of the loopback address. */
    REDIRECT,
    /** Status 200 and no byte. */
    EMPTY,
    /** The answer ends half-way through its announced length. */
    CUT_BODY,
    /** Bytes without end, until the caller hangs up or 64 MiB are sent. */
    ENDLESS,
    /** The connection ends without an answer. */
    DROP,
    /** No answer until {@link PkiEndpoint#release()} or the end of the PKI, then a good one (a minute at most). */
    HANG
}
