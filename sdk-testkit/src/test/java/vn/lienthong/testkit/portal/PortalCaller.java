package vn.lienthong.testkit.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Speaks to the simulated portal as the specification's examples do, with the JDK's client and plain text. */
final class PortalCaller {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> settings;

    PortalCaller(PortalSimulator portal) {
        this.settings = portal.configuration();
    }

    String login() {
        String answer = send(
                "auth_endpoint",
                "{\"username\":\"%s\",\"password\":\"%s\"}"
                        .formatted(settings.get("username"), settings.get("password")));
        return answer.replaceAll(".*\"session\":\"([^\"]+)\".*", "$1");
    }

    String call(String session, String operation, String members) {
        return send("integration_endpoint", body(session, operation, members));
    }

    String share(String session, String operation, String members) {
        return send("share_endpoint", body(session, operation, members));
    }

    /** A golden file of the specification, sent in the given session. */
    String golden(String session, String file, String... replacements) {
        String body = read(file).replace("demo-session-0001", session);
        for (int i = 0; i < replacements.length; i += 2) {
            body = body.replace(replacements[i], replacements[i + 1]);
        }
        return send("integration_endpoint", body);
    }

    String send(String endpoint, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.get("adapter_url") + settings.get(endpoint)))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("Charset", "utf-8")
                .header("dstcode", settings.get("dstcode"))
                .POST(BodyPublishers.ofString(body))
                .build();
        return text(request);
    }

    String text(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static String read(String file) {
        try (InputStream in = PortalCaller.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String body(String session, String operation, String members) {
        return "{\"session\":\"%s\",\"madonvi\":\"%s\",\"service\":\"%s\"%s}"
                .formatted(session, settings.get("madonvi"), operation, members.isEmpty() ? "" : "," + members);
    }
}
