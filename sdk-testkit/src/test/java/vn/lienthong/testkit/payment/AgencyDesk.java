package vn.lienthong.testkit.payment;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** An agency's address for notices: keeps what it got and answers as told. */
final class AgencyDesk implements AutoCloseable {
    final List<String> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile UnaryOperator<String> answer = AgencyDesk::echo;
    private volatile int status = 200;

    AgencyDesk() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/ipn", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(body);
            byte[] bytes = answer.apply(body).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/ipn");
    }

    void answer(int newStatus, UnaryOperator<String> newAnswer) {
        status = newStatus;
        answer = newAnswer;
    }

    static String echo(String notice) {
        return "{\"MaLoi\":\"00\",\"MoTaLoi\":\"\",\"MaDoiTac\":\"TESTPARTNER\",\"MaThamChieu\":\""
                + member(notice, "MaThamChieu")
                + "\",\"ThoiGianGD\":\"" + member(notice, "ThoiGianGD") + "\",\"MaXacThuc\":\""
                + member(notice, "MaXacThuc") + "\"}";
    }

    static String member(String json, String name) {
        return json.replaceAll("(?s).*\"" + name + "\":\"([^\"]*)\".*", "$1");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
