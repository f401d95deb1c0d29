package vn.lienthong.testkit.pki;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The one HTTP server of a PKI, on the loopback address. Thread-safe. */
final class PkiServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;
    private final List<PkiEndpoint<?>> endpoints = new CopyOnWriteArrayList<>();

    private PkiServer(HttpServer server) {
        this.server = server;
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "test-pki");
            thread.setDaemon(true);
            return thread;
        });
    }

    static PkiServer start(int port) {
        try {
            InetAddress loopback = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
            PkiServer started = new PkiServer(HttpServer.create(new InetSocketAddress(loopback, port), 0));
            started.server.setExecutor(started.threads);
            started.server.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on port " + port, e);
        }
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void mount(PkiEndpoint<?> endpoint) {
        endpoints.add(endpoint);
        server.createContext(endpoint.uri().getRawPath(), exchange -> serve(endpoint, exchange));
    }

    @Override
    public void close() {
        endpoints.forEach(PkiEndpoint::heal);
        server.stop(0);
        threads.shutdownNow();
    }

    private static void serve(PkiEndpoint<?> endpoint, HttpExchange exchange) throws IOException {
        try {
            endpoint.serve(exchange);
        } catch (IllegalStateException e) {
            // A mistake of ours must not look like a dropped connection.
            HttpSpoiler.send(exchange, HttpReply.refused(500, String.valueOf(e.getMessage())));
        } finally {
            exchange.close();
        }
    }
}
