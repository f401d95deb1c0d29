package vn.lienthong.signature.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.core.error.ConfigurationException;
import vn.lienthong.signature.cert.CertificateReader;
import vn.lienthong.signature.cert.Fingerprint;

class TrustStoreTest {
    private final Lab.Entity root = Lab.root("C=VN,CN=Root");
    private final Lab.Entity other = Lab.root("C=VN,CN=Other");

    @TempDir
    Path folder;

    private Path put(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static byte[] pem(Lab.Entity entity) throws Exception {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(entity.certificate().getEncoded());
        return ("subject of the file\n-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n")
                .getBytes();
    }

    @Test
    @DisplayName("cli.md: sub-folders name the hierarchy, tsa/ the role, the rest is PRIVATE")
    void readsHierarchiesFromFolders() throws Exception {
        put("government/root.pem", pem(root));
        put("government/tsa/stamps.der", other.certificate().getEncoded());
        put("national/root.crt", other.certificate().getEncoded());
        put("own.cer", pem(other));
        put("README.txt", "not a certificate".getBytes());

        TrustStore store = TrustStore.ofFolders(List.of(folder), List.of());

        assertThat(store.anchors())
                .extracting(anchor -> anchor.hierarchy() + " " + anchor.roles())
                .containsExactlyInAnyOrder("GOVERNMENT []", "GOVERNMENT [TSA]", "NATIONAL []", "PRIVATE []");
        assertThat(store.id()).isEqualTo(folder.getFileName().toString());
    }

    @Test
    @DisplayName("the version tells the anchors: same anchors, same version")
    void derivesItsVersionFromItsAnchors() throws Exception {
        put("national/a.crt", root.certificate().getEncoded());
        String one = TrustStore.ofFolders(List.of(folder), List.of()).version();
        put("national/b.crt", other.certificate().getEncoded());
        String two = TrustStore.ofFolders(List.of(folder), List.of()).version();
        Files.move(folder.resolve("national/b.crt"), folder.resolve("national/c.crt"));

        assertThat(two).isNotEqualTo(one).hasSize(16);
        assertThat(TrustStore.ofFolders(List.of(folder), List.of()).version()).isEqualTo(two);
    }

    @Test
    @DisplayName("SG-27: PKCS#7 bundles are read, DER and PEM")
    void readsBundles() throws Exception {
        byte[] bundle = CertificateFactory.getInstance("X.509")
                .generateCertPath(List.of(root.certificate(), other.certificate()))
                .getEncoded("PKCS7");
        String text =
                "-----BEGIN PKCS7-----\n" + Base64.getMimeEncoder().encodeToString(bundle) + "\n-----END PKCS7-----\n";

        assertThat(CertificateReader.read("x.p7b", bundle)).hasSize(2);
        assertThat(CertificateReader.read("x.p7b", text.getBytes())).hasSize(2);
    }

    @Test
    void refusesACertificateFileItCannotRead() throws IOException {
        put("government/broken.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".getBytes());

        assertThatThrownBy(() -> TrustStore.ofFolders(List.of(folder), List.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("SIG-TRUST-FILE")
                .hasMessageContaining("broken.pem")
                .hasNoCause();
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> TrustStore.ofFolders(List.of(folder.resolve("absent")), List.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("absent");
    }

    @Test
    @DisplayName("SG-20: an anchor that is not the pinned one is refused at load")
    void refusesAnotherCertificateThanThePinnedOne() {
        String pin = Fingerprint.of(root.certificate());
        String spaced = pin.toUpperCase().replaceAll("(.{8})", "$1 ");

        assertThat(Anchor.pinned(root.certificate(), spaced, Hierarchy.NATIONAL).sha256())
                .isEqualTo(pin);
        assertThatThrownBy(() -> Anchor.pinned(other.certificate(), pin, Hierarchy.NATIONAL))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("SIG-TRUST-PIN");
    }

    @Test
    @DisplayName("SG-23: an intermediate gives no trust, be it self-signed")
    void givesNoTrustToIntermediates() {
        Lab.Entity leaf = Lab.issue(other, Lab.plan("CN=Leaf"));

        assertThat(Rfc5280.trusting(root).with(other).errors(leaf)).contains("SIG-PATH-NONE");
    }
}
