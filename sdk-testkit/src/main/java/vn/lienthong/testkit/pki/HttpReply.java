package vn.lienthong.testkit.pki;

import java.nio.charset.StandardCharsets;

/** An answer of a service. */
@SuppressWarnings("ArrayRecordComponent") // handed from the service to the connection and forgotten
record HttpReply(int status, String mediaType, byte[] body) {
    static HttpReply ok(String mediaType, byte[] body) {
        return new HttpReply(200, mediaType, body);
    }

    static HttpReply refused(int status, String reason) {
        return new HttpReply(status, "text/plain", reason.getBytes(StandardCharsets.UTF_8));
    }
}
