package vn.lienthong.core.call;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.ContentDigest;
import vn.lienthong.core.content.DigestingInputStream;
import vn.lienthong.core.error.AnswerFingerprint;
import vn.lienthong.core.error.AuthenticationException;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.UnreadableAnswerException;
import vn.lienthong.core.http.HttpAnswer;

/** Makes the error for an answer whose status the dialect does not accept. */
final class BadStatus {
    private static final int MAX_EXCERPT = 64 * 1024;

    private BadStatus() {}

    static SdkException of(HttpAnswer answer, CallContext call) throws IOException {
        int status = answer.status();
        String operation = call.operation().name();
        if (status == 401) {
            return new AuthenticationException(call.ref(), CallMessage.UNAUTHENTICATED, operation, status);
        }
        CallMessage reason = reason(status, call.answerType());
        if (reason == CallMessage.BUSY) {
            call.retryAfter(retryAfter(answer, call));
        }
        return new UnreadableAnswerException(
                delivery(status, call), call.ref(), fingerprint(answer, call.answerType()), reason, operation, status);
    }

    private static CallMessage reason(int status, String mediaType) {
        if (status == 429 || status == 503) {
            return CallMessage.BUSY;
        }
        if (status >= 300 && status < 400) {
            return CallMessage.REDIRECT;
        }
        return StatusRule.isHtml(mediaType) ? CallMessage.HTML : CallMessage.STATUS;
    }

    /** A 4xx was refused at the door; behind a 5xx, a 3xx or a web page anything may have happened. */
    private static Delivery delivery(int status, CallContext call) {
        return status >= 400 && status < 500 && status != 408 ? Delivery.ANSWERED : call.deliveryOfUnreadable();
    }

    private static AnswerFingerprint fingerprint(HttpAnswer answer, String mediaType) throws IOException {
        DigestingInputStream excerpt = new DigestingInputStream(answer.body());
        excerpt.readNBytes(MAX_EXCERPT);
        ContentDigest digest = excerpt.digest();
        return new AnswerFingerprint(
                answer.status(), mediaType, digest.length(), digest.length() == 0 ? "" : digest.sha256());
    }

    /** {@code Retry-After} in seconds or as a date (RFC 9110, 10.2.3); anything else is as if absent. */
    private static @Nullable Duration retryAfter(HttpAnswer answer, CallContext call) {
        String value = answer.headers().first("Retry-After").orElse("").strip();
        if (value.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            ZonedDateTime at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(call.clock().now(), at);
            return wait.isNegative() ? null : wait;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
