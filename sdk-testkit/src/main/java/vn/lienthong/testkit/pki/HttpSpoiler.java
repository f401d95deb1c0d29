package vn.lienthong.testkit.pki;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Sends an answer, whole or spoiled by a fault. */
final class HttpSpoiler {
    private static final byte[] PAGE =
            "<html><body><h1>502 Bad Gateway</h1></body></html>".getBytes(StandardCharsets.UTF_8);
    private static final long NO_BODY = -1;
    private static final long UNKNOWN_LENGTH = 0;
    private static final int ENDLESS_BLOCKS = 1024;
    private static final byte[] BLOCK = new byte[64 * 1024];

    private HttpSpoiler() {}

    static void send(HttpExchange exchange, HttpReply reply) throws IOException {
        int length = reply.body().length;
        open(exchange, reply, length == 0 ? NO_BODY : length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(reply.body());
        }
    }

    /**
     * @param good the answer without the fault
     */
    static void spoil(HttpExchange exchange, HttpFault fault, HttpReply good) throws IOException {
        switch (fault) {
            case BAD_GATEWAY_HTML -> send(exchange, new HttpReply(502, "text/html", PAGE));
            case HTML_200 -> send(exchange, HttpReply.ok(good.mediaType(), PAGE));
            case NOT_FOUND -> send(exchange, HttpReply.refused(404, "not here"));
            case EMPTY -> send(exchange, HttpReply.ok(good.mediaType(), new byte[0]));
            case REDIRECT -> redirect(exchange);
            case CUT_BODY -> cut(exchange, good);
            case ENDLESS -> endless(exchange, good);
            case DROP -> exchange.close();
            case HANG -> send(exchange, good);
        }
    }

    private static void redirect(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/elsewhere");
        send(exchange, HttpReply.refused(302, "elsewhere"));
    }

    private static void cut(HttpExchange exchange, HttpReply good) throws IOException {
        open(exchange, good, good.body().length);
        OutputStream out = exchange.getResponseBody();
        out.write(Arrays.copyOf(good.body(), good.body().length / 2));
        out.flush();
        exchange.close();
    }

    private static void endless(HttpExchange exchange, HttpReply good) throws IOException {
        open(exchange, good, UNKNOWN_LENGTH);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < ENDLESS_BLOCKS; i++) {
                out.write(BLOCK);
            }
        }
    }

    private static void open(HttpExchange exchange, HttpReply reply, long length) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", reply.mediaType());
        // One connection an answer: a kept one would stall on Nagle's algorithm, and a dropped one would spoil its
        // neighbours.
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(reply.status(), length);
    }
}
