package vn.lienthong.exchange.axis.adapter;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.lienthong.core.auth.Checksums;
import vn.lienthong.core.http.HttpHeaders;
import vn.lienthong.core.privacy.Secret;
import vn.lienthong.core.time.VietnamTime;

/**
 * Makes the signed header set of one request: the logical headers in a fixed order, as a JSON text, and the HMAC over exactly that text.
 */
final class RequestSigning {
    private static final String PREFIX = "XroadVnpt-";
    private static final String CONTENT_TYPE = "Content-Type";
    /** The order every captured request agrees with. The server takes it from the request itself. */
    private static final List<String> ORDER = List.of(
            "systemid",
            "AgencyCode",
            "level",
            "servicetype",
            "messagetype",
            "docId",
            "hash-file",
            "docid",
            "description",
            "from",
            "to",
            "timestamp",
            CONTENT_TYPE,
            "status");
    /** Looks like a zone offset at the end and is not: milliseconds in four digits. */
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("ddMMuuuu'T'HHmmss'+'", Locale.ROOT).withZone(VietnamTime.ZONE);

    private final String systemId;
    private final Secret secret;

    RequestSigning(String systemId, Secret secret) {
        this.systemId = systemId;
        this.secret = secret;
    }

    /**
     * @param own the operation's own logical headers; values of printable ASCII, anything else is refused
     * @throws vn.lienthong.core.error.InvalidInputException for a value that may not stand in a header
     */
    HttpHeaders headers(Instant now, String contentType, Map<String, String> own) {
        List<Map.Entry<String, String>> logical = new ArrayList<>(own.entrySet());
        logical.add(Map.entry("systemid", systemId));
        logical.add(Map.entry("timestamp", timestamp(now)));
        logical.add(Map.entry(CONTENT_TYPE, contentType));
        logical.sort(Comparator.comparingInt(header -> ORDER.indexOf(header.getKey())));
        HttpHeaders headers = HttpHeaders.of(CONTENT_TYPE, contentType);
        for (Map.Entry<String, String> header : logical) {
            headers = headers.plus(PREFIX + header.getKey(), header.getValue());
        }
        String text = json(logical);
        return headers.plus(
                        PREFIX + "sign-header-key",
                        String.join(";", logical.stream().map(Map.Entry::getKey).toList()))
                .plus(PREFIX + "sign-header", text)
                .plus(PREFIX + "hash-header", Checksums.hmacSha256(secret, text))
                .plus("User-Agent", "JAVASDKAgent/1.0.0 XRoad/VPCP")
                .plus(PREFIX + "version", "3.0.201608");
    }

    static String timestamp(Instant now) {
        long millis = now.toEpochMilli() % 1000;
        return TIMESTAMP.format(now) + String.format(Locale.ROOT, "%04d", millis);
    }

    private static String json(List<Map.Entry<String, String>> logical) {
        StringBuilder out = new StringBuilder("{");
        for (Map.Entry<String, String> header : logical) {
            out.append(out.length() == 1 ? "\"" : ",\"")
                    .append(PREFIX)
                    .append(header.getKey())
                    .append("\":");
            quote(header.getValue(), out);
        }
        return out.append('}').toString();
    }

    /** The vendor's escapes: quote, backslash and controls; no other character. */
    static void quote(String value, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c == '\u2028' || c == '\u2029') {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
