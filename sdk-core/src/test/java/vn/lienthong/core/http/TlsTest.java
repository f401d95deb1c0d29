package vn.lienthong.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.TransportException;
import vn.lienthong.core.privacy.Secret;

class TlsTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    static Path dir;

    @BeforeAll
    static void makeKeys() throws Exception {
        key("server", "CN=invented server", "SAN=ip:127.0.0.1");
        key("elsewhere", "CN=invented other server", "SAN=dns:elsewhere.invalid");
        key("client", "CN=invented agency", "EKU=clientAuth");
    }

    private static void key(String alias, String name, String extension) throws Exception {
        Path store = dir.resolve(alias + ".p12");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                name,
                "-ext",
                extension,
                "-validity",
                "30",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
    }

    private static KeyStore load(String alias) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(dir.resolve(alias + ".p12"))) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private static KeyStore trusting(String alias) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry(alias, load(alias).getCertificate(alias));
        return store;
    }

    private static WireMockServer server(String alias, boolean mutual) throws Exception {
        WireMockConfiguration config = wireMockConfig()
                .dynamicHttpsPort()
                .httpDisabled(true)
                .keystorePath(dir.resolve(alias + ".p12").toString())
                .keystoreType("PKCS12")
                .keystorePassword(PASSWORD)
                .keyManagerPassword(PASSWORD);
        if (mutual) {
            Path trust = dir.resolve("trust-client.p12");
            try (var out = Files.newOutputStream(trust)) {
                trusting("client").store(out, PASSWORD.toCharArray());
            }
            config.needClientAuth(true)
                    .trustStorePath(trust.toString())
                    .trustStoreType("PKCS12")
                    .trustStorePassword(PASSWORD);
        }
        WireMockServer server = new WireMockServer(config);
        server.start();
        server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(204)));
        return server;
    }

    private static int status(WireMockServer server, TlsSettings tls) throws Exception {
        try (HttpTransport transport = HttpTransport.builder().tls(tls).build();
                HttpAnswer answer = transport.exchange(
                        HttpRequest.get(URI.create("https://127.0.0.1:" + server.httpsPort() + "/")),
                        ExchangeLimits.DEFAULT)) {
            return answer.status();
        } finally {
            server.stop();
        }
    }

    @Test
    void speaksToAServerItTrusts() throws Exception {
        assertThat(status(server("server", false), TlsSettings.platform().trusting(trusting("server"))))
                .isEqualTo(204);
    }

    @Test
    void refusesAServerItDoesNotTrustBeforeSendingAnything() throws Exception {
        WireMockServer server = server("server", false);
        TransportException e =
                catchThrowableOfType(TransportException.class, () -> status(server, TlsSettings.platform()));
        assertThat(e.code()).isEqualTo("CORE-HTTP-TLS");
        assertThat(e.delivery()).isEqualTo(Delivery.NOT_SENT);
    }

    @Test
    void refusesATrustedCertificateOfAnotherHost() throws Exception {
        WireMockServer server = server("elsewhere", false);
        TlsSettings tls = TlsSettings.platform().trusting(trusting("elsewhere"));
        TransportException e = catchThrowableOfType(TransportException.class, () -> status(server, tls));
        assertThat(e.code()).isEqualTo("CORE-HTTP-TLS");
        assertThat(e.delivery()).isEqualTo(Delivery.NOT_SENT);
    }

    @Test
    void showsItsOwnCertificateWhenAsked() throws Exception {
        TlsSettings tls =
                TlsSettings.platform().trusting(trusting("server")).identifiedBy(load("client"), Secret.of(PASSWORD));
        assertThat(status(server("server", true), tls)).isEqualTo(204);
    }

    @Test
    void failsTypedWhenTheServerWantsACertificateAndWeHaveNone() throws Exception {
        WireMockServer server = server("server", true);
        TlsSettings tls = TlsSettings.platform().trusting(trusting("server"));
        assertThat(catchThrowableOfType(TransportException.class, () -> status(server, tls)))
                .isNotNull();
    }
}
