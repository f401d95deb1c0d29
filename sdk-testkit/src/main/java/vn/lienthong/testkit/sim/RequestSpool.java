package vn.lienthong.testkit.sim;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stands before WireMock and takes the request's body away: WireMock copies every body into its own records several times, which a
 * 200 MB document does not survive in a small heap. WireMock sees a ticket number instead.
 */
final class RequestSpool implements Filter {
    static final String TICKET_HEADER = "lienthong-ticket";

    private final Path directory;
    private final AtomicLong tickets = new AtomicLong();
    private final Map<String, SimulatorRequest> waiting = new ConcurrentHashMap<>();

    RequestSpool() throws IOException {
        this.directory = Files.createTempDirectory("lienthong-simulator");
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String ticket = Long.toString(tickets.incrementAndGet());
        SimulatorRequest taken = take(http);
        waiting.put(ticket, taken);
        try {
            chain.doFilter(new TicketRequest(http, ticket), response);
        } finally {
            waiting.remove(ticket);
            taken.discardBody();
        }
    }

    private SimulatorRequest take(HttpServletRequest http) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(http.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(Collections.list(http.getHeaders(name))));
        }
        String query = http.getQueryString();
        URI uri = URI.create(http.getRequestURI() + (query == null ? "" : "?" + query));
        try (InputStream in = http.getInputStream()) {
            return new SimulatorRequest(http.getMethod(), uri, headers, SpooledBody.read(in, directory));
        }
    }

    /** The request behind a ticket; null when WireMock was reached in another way. */
    @Nullable
    SimulatorRequest of(@Nullable String ticket) {
        return ticket == null ? null : waiting.get(ticket);
    }

    /** Deletes kept bodies. */
    void clear() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    void close() throws IOException {
        clear();
        Files.deleteIfExists(directory);
    }
}
