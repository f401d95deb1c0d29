package vn.lienthong.portal.dossier.session;

import java.net.URI;
import vn.lienthong.core.auth.Token;
import vn.lienthong.core.call.CallContext;
import vn.lienthong.core.http.HttpHeaders;
import vn.lienthong.core.http.HttpRequest;
import vn.lienthong.core.http.RequestBody;
import vn.lienthong.core.json.JsonCodec;

/** The frame of every call (portal 3.1): POST, JSON, and the header that names the system to be called. */
final class SessionFrame {
    private static final String JSON = "application/json";

    private final HttpHeaders headers;
    private final JsonCodec codec;

    SessionFrame(String destination, JsonCodec codec) {
        this.headers = HttpHeaders.of("Accept", JSON, "Content-Type", JSON, "Charset", "utf-8", "dstcode", destination);
        this.codec = codec;
    }

    /** Small records: written at once, so that their length is known. */
    HttpRequest post(URI address, Record body) {
        return HttpRequest.post(address, RequestBody.of(JSON, codec.content(body)))
                .withHeaders(headers);
    }

    static String session(CallContext call) {
        return call.noted(Token.class)
                .orElseThrow(() -> new IllegalStateException("a TokenStage must stand before"))
                .value()
                .reveal();
    }
}
