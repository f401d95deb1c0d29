package vn.lienthong.core.call;

import vn.lienthong.core.http.HttpRequest;

/** Makes the request of one attempt anew, so that a renewed session or a fresh time stamp is in it. */
@FunctionalInterface
public interface RequestMaker {
    HttpRequest make(CallContext call);
}
