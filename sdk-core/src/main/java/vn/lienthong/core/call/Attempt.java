package vn.lienthong.core.call;

import java.time.Duration;
import java.util.Optional;
import vn.lienthong.core.error.CallRef;
import vn.lienthong.core.error.SdkException;

/**
 * One request on the wire and what came back.
 *
 * @param call the call it belongs to; {@link CallRef#attempts()} is this attempt's number
 * @param host the peer's host name
 * @param status the status code; 0 when no answer came
 * @param bytesOut body bytes written
 * @param bytesIn body bytes read, after decompression
 * @param elapsed of this attempt alone
 * @param failure empty when the answer was read as a value
 */
public record Attempt(
        CallRef call,
        String host,
        int status,
        long bytesOut,
        long bytesIn,
        Duration elapsed,
        Optional<SdkException> failure) {}
