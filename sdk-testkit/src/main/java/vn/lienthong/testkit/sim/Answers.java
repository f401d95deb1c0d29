package vn.lienthong.testkit.sim;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import vn.lienthong.core.content.Content;

/** Turns a platform's answer, whole or spoiled, into WireMock's. */
final class Answers {
    static final SimulatorAnswer NOTHING = SimulatorAnswer.text(200, "");

    private static final SimulatorAnswer BAD_GATEWAY = SimulatorAnswer.html(
            502, "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>");
    private static final SimulatorAnswer SIGN_IN_PAGE = SimulatorAnswer.html(
            200, "<!DOCTYPE html><html><head><title>Đăng nhập</title></head><body><form></form></body></html>");
    private static final SimulatorAnswer EMPTY_OBJECT = SimulatorAnswer.json("{}");

    private Answers() {}

    static Response whole(Response response, SimulatorAnswer answer) {
        return builder(response, answer).build();
    }

    static Response spoiled(Response response, Fault fault, SimulatorAnswer answer) {
        return switch (fault) {
            case RESET_BEFORE_PROCESSING, RESET_AFTER_PROCESSING ->
                builder(response, NOTHING)
                        .fault(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER)
                        .build();
            case BAD_GATEWAY_HTML, BAD_GATEWAY_AFTER_PROCESSING -> whole(response, BAD_GATEWAY);
            case HTML_200 -> whole(response, SIGN_IN_PAGE);
            case EMPTY_OBJECT -> whole(response, EMPTY_OBJECT);
            case CUT_BODY -> whole(response, cut(answer));
            case GZIP -> whole(response, compressed(answer));
            case SLOW, DUPLICATE, EXPIRED_SESSION -> whole(response, answer);
        };
    }

    private static Response.Builder builder(Response response, SimulatorAnswer answer) {
        HttpHeaders headers = new HttpHeaders(answer.headers().entrySet().stream()
                .map(header -> HttpHeader.httpHeader(header.getKey(), header.getValue()))
                .toList());
        return Response.Builder.like(response)
                .but()
                .status(answer.status())
                .headers(headers)
                .body(() -> open(answer.body()));
    }

    /** The full length is announced and half of it sent; the server then has to drop the connection. */
    private static SimulatorAnswer cut(SimulatorAnswer answer) {
        byte[] body = bytes(answer.body());
        int length = Math.max(body.length, 2);
        byte[] half = Arrays.copyOf(body, Math.min(body.length, length / 2));
        return answer.withHeader("Content-Length", Integer.toString(length)).withBody(Content.of(half));
    }

    private static SimulatorAnswer compressed(SimulatorAnswer answer) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            answer.body().writeTo(gzip);
        } catch (IOException e) {
            throw new UncheckedIOException("an answer could not be read", e);
        }
        return answer.withHeader("Content-Encoding", "gzip").withBody(Content.of(packed.toByteArray()));
    }

    private static byte[] bytes(Content content) {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("an answer could not be read", e);
        }
    }

    private static InputStream open(Content content) {
        try {
            return content.open();
        } catch (IOException e) {
            throw new UncheckedIOException("an answer could not be read", e);
        }
    }
}
