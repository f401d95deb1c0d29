package vn.lienthong.core.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that speaks exactly as a test tells it to, cut connections included. */
final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final AtomicInteger connections = new AtomicInteger();

    RawServer(Script script) throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> serve(script), "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/x");
    }

    int connections() {
        return connections.get();
    }

    private void serve(Script script) {
        while (!socket.isClosed()) {
            try {
                Socket peer = socket.accept();
                connections.incrementAndGet();
                Thread thread = new Thread(() -> talk(peer, script), "raw-server-peer");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return; // closed: the test is over
            }
        }
    }

    private static void talk(Socket peer, Script script) {
        try (peer) {
            script.talk(peer, new BufferedInputStream(peer.getInputStream()));
        } catch (IOException e) {
            // the client hung up, which is what many of these tests are about
            Thread.currentThread().interrupt();
        }
    }

    /** Reads a request's head, byte by byte up to the empty line. */
    static void readHead(InputStream in) throws IOException {
        int matched = 0;
        while (matched < 4) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("no head");
            }
            matched = c == "\r\n\r\n".charAt(matched) ? matched + 1 : c == '\r' ? 1 : 0;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    interface Script {
        void talk(Socket peer, InputStream in) throws IOException;
    }
}
