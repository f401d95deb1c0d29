package vn.lienthong.core.auth;

import vn.lienthong.core.call.CallContext;
import vn.lienthong.core.call.RequestSigner;
import vn.lienthong.core.http.HttpRequest;

/** Writes {@code Authorization: Bearer …} from the token that {@link TokenStage} noted. */
public final class BearerSigner implements RequestSigner {
    /** Has no settings. */
    public BearerSigner() {}

    @Override
    public HttpRequest sign(HttpRequest request, CallContext call) {
        Token token = call.noted(Token.class)
                .orElseThrow(() -> new IllegalStateException("a TokenStage must stand before a BearerSigner"));
        return request.withHeader("Authorization", "Bearer " + token.value().reveal());
    }
}
