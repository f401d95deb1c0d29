package vn.lienthong.core.call;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.CountingInputStream;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.http.HttpAnswer;
import vn.lienthong.core.http.HttpHeaders;
import vn.lienthong.core.http.HttpRequest;
import vn.lienthong.core.http.RequestBody;
import vn.lienthong.core.time.SdkClock;

/** Counts what goes out and what comes in during one attempt. */
final class Measured {
    private final HttpRequest request;
    private final SdkClock clock;
    private final long startedNanos;
    private long bytesOut;
    private @Nullable CountingAnswer answer;

    Measured(HttpRequest request, SdkClock clock) {
        RequestBody body = request.body();
        this.request = body == null
                ? request
                : new HttpRequest(request.method(), request.uri(), request.headers(), counting(body));
        this.clock = clock;
        this.startedNanos = clock.nanoTime();
    }

    HttpRequest request() {
        return request;
    }

    HttpAnswer counting(HttpAnswer received) {
        CountingAnswer counted = new CountingAnswer(received, new CountingInputStream(received.body()));
        answer = counted;
        return counted;
    }

    Attempt attempt(CallContext call, Optional<SdkException> failure) {
        CountingAnswer counted = answer;
        return new Attempt(
                call.ref(),
                request.uri().getHost(),
                counted == null ? 0 : counted.status(),
                bytesOut,
                counted == null ? 0 : counted.body.count(),
                Duration.ofNanos(clock.nanoTime() - startedNanos),
                failure);
    }

    private RequestBody counting(RequestBody body) {
        return new RequestBody(
                body.mediaType(),
                body.length(),
                body.repeatable(),
                target -> body.writer().writeTo(new FilterOutputStream(target) {
                    @Override
                    public void write(int b) throws IOException {
                        out.write(b);
                        bytesOut++;
                    }

                    @Override
                    public void write(byte[] buffer, int offset, int length) throws IOException {
                        out.write(buffer, offset, length);
                        bytesOut += length;
                    }
                }));
    }

    private record CountingAnswer(HttpAnswer received, CountingInputStream body) implements HttpAnswer {
        @Override
        public int status() {
            return received.status();
        }

        @Override
        public HttpHeaders headers() {
            return received.headers();
        }

        @Override
        public void close() {
            received.close();
        }
    }
}
