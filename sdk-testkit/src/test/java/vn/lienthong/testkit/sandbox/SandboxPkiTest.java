package vn.lienthong.testkit.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.testkit.sim.FaultLine;
import vn.lienthong.testkit.sim.SimulatorSettings;

class SandboxPkiTest {
    private final SandboxPki pki = SandboxPki.start(SimulatorSettings.standard());
    private final Map<String, String> configuration = pki.configuration();

    @AfterEach
    void stop() {
        pki.close();
    }

    @Test
    void writesAnchorsIssuersAndLists() {
        assertThat(folder("trust").resolve("government/root.pem")).isNotEmptyFile();
        assertThat(folder("trust").resolve("national/root.crt")).isNotEmptyFile();
        assertThat(folder("intermediates")).isNotEmptyDirectory();
        assertThat(folder("crl")).isNotEmptyDirectory();
    }

    @Test
    void writesAKeyStoreThatOpensWithTheConfiguredPassword() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder("key_store"))) {
            store.load(in, configuration.get("key_store_password").toCharArray());
        }
        assertThat(store.getCertificate(configuration.get("alias")))
                .isEqualTo(pki.signer().certificate());
    }

    @ParameterizedTest
    @CsvSource({"government_tsa_url, 403", "national_tsa_url, 403"})
    void servesAtTheConfiguredAddresses(String setting, int status) throws Exception {
        assertThat(get(setting)).isEqualTo(status);
    }

    @Test
    void followsAFaultFileAndIsHealedByAReset() throws Exception {
        pki.script(new FaultLine("pki", "tsa", 1, "BAD_GATEWAY_HTML"));
        assertThat(get("government_tsa_url")).isEqualTo(502);
        assertThat(get("government_tsa_url")).isEqualTo(403);
        pki.script(new FaultLine("pki", "*", 0, "BAD_GATEWAY_HTML"));
        assertThat(get("government_tsa_url")).isEqualTo(502);
        pki.reset();
        assertThat(get("government_tsa_url")).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"tsa, 2, EMPTY", "tsa, 1, SLOW", "ldap, 1, EMPTY"})
    void refusesAFaultItDoesNotHave(String operation, int occurrence, String fault) {
        FaultLine line = new FaultLine("pki", operation, occurrence, fault);
        assertThatThrownBy(() -> pki.script(line)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void deletesItsFilesWhenItIsClosed() {
        SandboxPki other = SandboxPki.start(SimulatorSettings.standard());
        Path keyStore = Path.of(other.configuration().get("key_store"));
        other.close();
        assertThat(keyStore.getParent()).doesNotExist();
    }

    private Path folder(String setting) {
        return Path.of(configuration.get(setting));
    }

    private int get(String setting) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(configuration.get(setting))).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
