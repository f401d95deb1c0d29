package vn.lienthong.core.http;

/** The methods the platforms use. */
public enum HttpMethod {
    GET,
    POST,
    PUT,
    DELETE
}
