package vn.lienthong.core.call;

import vn.lienthong.core.error.CallRef;

/**
 * What a call brought.
 *
 * @param value the value read from the answer
 * @param call names the call, for the log and for support
 */
public record Answered<T>(T value, CallRef call) {}
