package vn.lienthong.core.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import vn.lienthong.core.content.BoundedInputStream;

/** An answer of HttpClient. Closing it gives the connection back when the body was read to its end, and drops it otherwise. */
final class WireAnswer implements HttpAnswer {
    private final ClassicHttpResponse response;
    private final Exchange exchange;
    private final HttpHeaders headers;
    private final InputStream body;

    WireAnswer(ClassicHttpResponse response, long limit, Exchange exchange) throws IOException {
        this.response = response;
        this.exchange = exchange;
        List<HttpHeaders.Field> fields = new ArrayList<>();
        for (Header header : response.getHeaders()) {
            fields.add(new HttpHeaders.Field(header.getName(), header.getValue() == null ? "" : header.getValue()));
        }
        this.headers = HttpHeaders.received(fields);
        HttpEntity entity = response.getEntity();
        InputStream content = entity == null ? null : entity.getContent();
        this.body = new BoundedInputStream(content == null ? InputStream.nullInputStream() : content, limit);
    }

    @Override
    public int status() {
        return response.getCode();
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public InputStream body() {
        return body;
    }

    @Override
    public void close() throws IOException {
        exchange.abandon();
        response.close();
    }
}
