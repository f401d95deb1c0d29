package vn.lienthong.cli;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.http.ExchangeLimits;
import vn.lienthong.core.http.HttpAnswer;
import vn.lienthong.core.http.HttpRequest;
import vn.lienthong.core.http.HttpTransport;
import vn.lienthong.core.http.Transport;
import vn.lienthong.core.time.SdkClock;

/**
 * Whether addresses can be reached: each host is asked once for its root, which changes nothing there; any answer will do. The answer's
 * date tells whether our clock is right.
 */
final class AddressCheck {
    private static final ExchangeLimits LIMITS =
            new ExchangeLimits(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(10), 1 << 20);
    /** Platforms refuse calls whose time is some minutes off. */
    private static final Duration MAX_SKEW = Duration.ofMinutes(2);

    private final SdkClock clock;
    private final Findings.Collector findings = Findings.collector();

    AddressCheck(SdkClock clock) {
        this.clock = clock;
    }

    Findings check(Map<String, URI> addresses) {
        Map<URI, String> hosts = new LinkedHashMap<>();
        addresses.forEach((path, address) -> hosts.putIfAbsent(address.resolve("/"), path));
        try (Transport transport = HttpTransport.builder().allowPlainHttp().build()) {
            hosts.forEach((host, path) -> check(transport, host, path));
        }
        return findings.toFindings();
    }

    private void check(Transport transport, URI host, String path) {
        try (HttpAnswer answer = transport.exchange(HttpRequest.get(host), LIMITS)) {
            findings.add(DoctorFinding.ADDRESS.at(path, host));
            if (host.toString().startsWith("http:") && !isLoopback(host)) {
                findings.add(DoctorFinding.ADDRESS_PLAIN.at(path, host));
            }
            answer.headers().first("Date").flatMap(AddressCheck::instant).ifPresent(date -> compare(date, host, path));
        } catch (SdkException e) {
            findings.add(DoctorFinding.ADDRESS_UNREACHABLE.at(path, host));
        }
    }

    private void compare(Instant theirs, URI host, String path) {
        Duration skew = Duration.between(theirs, clock.now());
        if (skew.abs().compareTo(MAX_SKEW) > 0) {
            findings.add(DoctorFinding.CLOCK_SKEW.at(path, skew.toSeconds(), host));
        }
    }

    private static boolean isLoopback(URI host) {
        String name = host.getHost().toLowerCase(Locale.ROOT);
        return name.startsWith("127.") || name.equals("localhost") || name.equals("[::1]");
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
