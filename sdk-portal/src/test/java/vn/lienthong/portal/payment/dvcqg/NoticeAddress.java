package vn.lienthong.portal.payment.dvcqg;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An agency's web front that hands each notice to a handler and answers as it says. */
final class NoticeAddress implements AutoCloseable {
    final List<HandledNotice> handled = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    NoticeAddress(NoticeHandler handler) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/ipn", exchange -> {
            HandledNotice notice = handler.handle(exchange.getRequestBody());
            handled.add(notice);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(notice.answer().httpStatus(), 0);
            notice.answer().json().writeTo(exchange.getResponseBody());
            exchange.close();
        });
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/ipn");
    }

    List<HandledNotice.Event> events() {
        return handled.stream().map(HandledNotice::event).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
