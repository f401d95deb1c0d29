package vn.lienthong.testkit.axis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.lienthong.core.time.VietnamTime;
import vn.lienthong.testkit.time.TestClock;

/** A small signer of the tests' own. */
final class AdapterCaller {
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("ddMMyyyy'T'HHmmss'+0'SSS");
    private static final String CRLF = "\r\n";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final AxisSimulator axis;
    private final TestClock clock;
    private final AxisAgency agency;

    AdapterCaller(AxisSimulator axis, TestClock clock, AxisAgency agency) {
        this.axis = axis;
        this.clock = clock;
        this.agency = agency;
    }

    /** Own headers, then the three of every call. */
    Map<String, String> headers(String contentType, String... namesAndValues) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("systemid", agency.systemId());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        headers.put("timestamp", TIMESTAMP.format(clock.now().atZone(VietnamTime.ZONE)));
        headers.put("Content-Type", contentType);
        return headers;
    }

    /** The wire's headers, signed. */
    Map<String, String> signed(Map<String, String> logical) {
        Map<String, String> wire = new LinkedHashMap<>();
        logical.forEach((name, value) -> wire.put("XroadVnpt-" + name, value));
        String text = wire.entrySet().stream()
                .map(entry -> '"' + entry.getKey() + "\":\""
                        + entry.getValue().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
        wire.put("XroadVnpt-sign-header-key", String.join(";", logical.keySet()));
        wire.put("XroadVnpt-sign-header", text);
        wire.put("XroadVnpt-hash-header", hmac(agency.secret(), text));
        wire.put("XroadVnpt-version", "3.0.201608");
        wire.put("Content-Type", logical.get("Content-Type"));
        return wire;
    }

    JsonNode post(String operation, String... namesAndValues) throws Exception {
        return post(operation, signed(headers("application/json", namesAndValues)), BodyPublishers.ofString("{}"));
    }

    JsonNode post(String operation, Map<String, String> wire, BodyPublisher body) throws Exception {
        return json.readTree(exchange(operation, wire, body).body());
    }

    HttpResponse<String> exchange(String operation, Map<String, String> wire, BodyPublisher body)
            throws IOException, InterruptedException {
        return client.send(request(operation, wire).POST(body).build(), BodyHandlers.ofString());
    }

    JsonNode send(String messageType, byte[] file) throws Exception {
        return send(messageType, file, sha256(file));
    }

    JsonNode send(String messageType, byte[] file, String hash, String... more) throws Exception {
        List<String> own = new ArrayList<>(List.of("servicetype", "eDoc", "messagetype", messageType));
        own.addAll(List.of("hash-file", hash, "from", agency.code()));
        own.addAll(List.of(more));
        Map<String, String> headers = headers("application/octet-stream", own.toArray(String[]::new));
        return post(
                "sendEdoc",
                signed(headers),
                BodyPublishers.concat(BodyPublishers.ofByteArray(file), BodyPublishers.ofString(CRLF)));
    }

    /** Without the CRLF behind the file. */
    JsonNode sendBare(String messageType, byte[] file, String hash) throws Exception {
        Map<String, String> headers = headers(
                "application/octet-stream",
                "servicetype",
                "eDoc",
                "messagetype",
                messageType,
                "hash-file",
                hash,
                "from",
                agency.code());
        return post("sendEdoc", signed(headers), BodyPublishers.ofByteArray(file));
    }

    JsonNode sendFrom(String code, byte[] file, String hash) throws Exception {
        AxisAgency unit = new AxisAgency(agency.systemId(), agency.secret(), code, Optional.empty(), "");
        return as(unit).send("edoc", file, hash);
    }

    AdapterCaller as(AxisAgency other) {
        return new AdapterCaller(axis, clock, other);
    }

    JsonNode list(String messageType) throws Exception {
        return post("getReceivedEdocList", "servicetype", "eDoc", "messagetype", messageType);
    }

    HttpResponse<InputStream> download(String docId) throws IOException, InterruptedException {
        Map<String, String> wire = signed(headers("application/json", "docId", docId));
        return client.send(request("downloadEdoc", wire).GET().build(), BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String operation, Map<String, String> wire) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(axis.adapterUrl() + "/" + operation))
                .timeout(Duration.ofSeconds(60));
        wire.forEach(request::header);
        return request;
    }

    static String sha256(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
