package vn.lienthong.testkit.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.testkit.time.TestClock;

class PkiEndpointTest {
    private static final TestPki PKI = TestPki.start(TestClock.at("2026-11-20T02:00:00Z"));

    private final TestHierarchy national = PKI.national();
    private final CrlServer crls = national.crls();
    private final URI list = national.issuing().addresses().crl();

    @AfterEach
    void heal() {
        crls.heal();
    }

    @Test
    void servesTheListOfEachAuthority() throws Exception {
        HttpResponse<byte[]> answer = Caller.get(national.root().addresses().crl());

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pkix-crl");
        assertThat(CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(answer.body())))
                .isNotNull();
    }

    @Test
    void servesTheNationalRootAsABundle() throws Exception {
        URI bundle = national.root().addresses().certificate();

        byte[] p7b = Caller.get(bundle).body();

        assertThat(bundle.getPath()).endsWith(".p7b");
        assertThat(CertificateFactory.getInstance("X.509")
                        .generateCertPath(new ByteArrayInputStream(p7b), "PKCS7")
                        .getCertificates())
                .hasSize(1)
                .first()
                .isEqualTo(national.root().certificate());
    }

    @Test
    void hasNothingForANameNobodyBears() throws Exception {
        assertThat(Caller.get(crls.uri().resolve("crl/nobody.crl")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void failsInTheOrderOfTheScriptAndThenRecovers() throws Exception {
        int before = crls.requests();
        crls.next(HttpFault.BAD_GATEWAY_HTML, HttpFault.NOT_FOUND);

        assertThat(Caller.get(list).statusCode()).isEqualTo(502);
        assertThat(Caller.get(list).statusCode()).isEqualTo(404);
        assertThat(Caller.get(list).statusCode()).isEqualTo(200);
        assertThat(crls.requests() - before).isEqualTo(3);
    }

    @Test
    void failsUntilHealed() throws Exception {
        crls.always(HttpFault.HTML_200);
        assertThat(new String(Caller.get(list).body(), StandardCharsets.UTF_8)).startsWith("<html>");
        assertThat(new String(Caller.get(list).body(), StandardCharsets.UTF_8)).startsWith("<html>");

        crls.heal();

        assertThat(Caller.get(list).body()[0]).isEqualTo((byte) 0x30);
    }

    @Test
    void redirectsElsewhere() throws Exception {
        crls.next(HttpFault.REDIRECT);

        HttpResponse<byte[]> answer = Caller.get(list);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).isPresent();
    }

    @Test
    void answersWithNoByte() throws Exception {
        crls.next(HttpFault.EMPTY);

        assertThat(Caller.get(list).body()).isEmpty();
    }

    @Test
    void dropsTheConnection() {
        crls.always(HttpFault.DROP);

        assertThatThrownBy(() -> Caller.get(list)).isInstanceOf(IOException.class);
    }

    @Test
    void cutsTheBody() {
        crls.always(HttpFault.CUT_BODY);

        assertThatThrownBy(() -> Caller.get(list)).isInstanceOf(IOException.class);
    }

    @Test
    void sendsWithoutEnd() throws Exception {
        crls.next(HttpFault.ENDLESS);

        try (InputStream body = list.toURL().openStream()) {
            assertThat(body.readNBytes(21 << 20)).hasSize(21 << 20);
        }
    }

    @Test
    void hangsUntilReleased() throws Exception {
        crls.next(HttpFault.HANG);

        assertThatThrownBy(() -> Caller.getWithin(Duration.ofMillis(200), list))
                .isInstanceOf(HttpTimeoutException.class);
        crls.release();
        assertThat(Caller.get(list).statusCode()).isEqualTo(200);
    }

    @Test
    void cutsTheListItself() {
        assertThat(national.issuing().crl(CrlFlaw.TRUNCATED).length)
                .isLessThan(national.issuing().crl().length);
    }

    @Test
    void answersAnOcspQuestionInThePath() throws Exception {
        TestIdentity leaf = national.issue(SampleSubjects.person());
        CertificateID id = new CertificateID(
                Digests.calculator(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                new JcaX509CertificateHolder(leaf.issuer().certificate()),
                leaf.certificate().getSerialNumber());
        byte[] question = new OCSPReqBuilder().addRequest(id).build().getEncoded();
        String path = URLEncoder.encode(Base64.getEncoder().encodeToString(question), StandardCharsets.UTF_8);

        HttpResponse<byte[]> answer = Caller.get(URI.create(national.ocsp().uri() + "/" + path));

        assertThat(new OCSPResp(answer.body()).getStatus()).isEqualTo(OCSPResp.SUCCESSFUL);
    }

    @AfterAll
    static void close() {
        PKI.close();
    }
}
