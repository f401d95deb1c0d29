package vn.lienthong.core.call;

import vn.lienthong.core.http.HttpRequest;

/** Adds to a finished request what proves who sent it: a token header, a checksum, an HMAC. Runs once for every attempt. */
@FunctionalInterface
public interface RequestSigner {
    HttpRequest sign(HttpRequest request, CallContext call);
}
