package vn.lienthong.core.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.core.content.BoundedInputStream;

/** An answer of HttpClient. Closing it gives the connection back when the body was read to its end, and drops it otherwise. */
final class WireAnswer implements HttpAnswer {
    private static final Logger LOG = LoggerFactory.getLogger(HttpTransport.class);

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

    /** Whatever was wanted has been read by now: a connection that breaks while being given up takes nothing from the answer. */
    @Override
    public void close() {
        exchange.abandon();
        try {
            response.close();
        } catch (IOException e) {
            LOG.debug(
                    "the connection broke while being given up: {}",
                    e.getClass().getName());
        }
    }
}
