package vn.lienthong.testkit.sim;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What WireMock sees of a request: method and address, the ticket as only header, and no body. */
final class TicketRequest extends HttpServletRequestWrapper {
    private final String ticket;

    TicketRequest(HttpServletRequest request, String ticket) {
        super(request);
        this.ticket = ticket;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return RequestSpool.TICKET_HEADER.equalsIgnoreCase(name) ? ticket : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return RequestSpool.TICKET_HEADER.equalsIgnoreCase(name)
                ? Collections.enumeration(List.of(ticket))
                : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(List.of(RequestSpool.TICKET_HEADER));
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public ServletInputStream getInputStream() {
        return Empty.STREAM;
    }

    private static final class Empty extends ServletInputStream {
        private static final Empty STREAM = new Empty();

        @Override
        public int read() {
            return -1;
        }

        @Override
        public boolean isFinished() {
            return true;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the simulators answer synchronously");
        }
    }
}
