package vn.lienthong.signature.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CRLReason;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevocationListTest {
    private static final Instant THIS = Instant.parse("2026-11-22T00:00:00Z");
    private static final KeyPair KEYS = keys();
    private static final byte[] SAMPLE = list(40);

    @TempDir
    Path folder;

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigInteger serial(int i) {
        return BigInteger.valueOf(i)
                .multiply(new BigInteger("1000000007"))
                .shiftLeft(16 + i % 90)
                .add(BigInteger.valueOf(i));
    }

    private static byte[] list(int entries) {
        try {
            X509v2CRLBuilder builder = new X509v2CRLBuilder(new X500Name("C=VN,CN=CA"), Date.from(THIS));
            builder.setNextUpdate(Date.from(THIS.plusSeconds(86_400)));
            for (int i = 1; i <= entries; i++) {
                builder.addCRLEntry(serial(i), Date.from(THIS.minusSeconds(i)), i % 7 == 0 ? 0 : 1 + i % 5);
            }
            return builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(KEYS.getPrivate()))
                    .getEncoded();
        } catch (IOException | org.bouncycastle.operator.OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("the JDK's reader as oracle: every entry the same, no other found")
    void agreesWithTheJdk() throws Exception {
        byte[] der = list(2_000);
        RevocationList ours = RevocationList.read(der);
        X509CRL theirs =
                (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new java.io.ByteArrayInputStream(der));

        assertThat(ours.size()).isEqualTo(theirs.getRevokedCertificates().size());
        assertThat(ours.thisUpdate()).isEqualTo(theirs.getThisUpdate().toInstant());
        assertThat(ours.isSignedBy(KEYS.getPublic())).isTrue();
        for (X509CRLEntry entry : theirs.getRevokedCertificates()) {
            Revocation found = ours.find(ours.issuer(), entry.getSerialNumber());
            assertThat(found.at()).isEqualTo(entry.getRevocationDate().toInstant());
            CRLReason reason = entry.getRevocationReason();
            assertThat(found.reason()).isEqualTo(reason == null ? CRLReason.UNSPECIFIED : reason);
            assertThat(ours.find(ours.issuer(), entry.getSerialNumber().add(BigInteger.ONE)))
                    .isNull();
        }
    }

    @Test
    @DisplayName("OpenSSL as oracle: it writes, we read")
    void readsAListOfOpenSsl() throws Exception {
        boolean present = run("version") == 0;
        if (System.getenv("CI") != null) {
            assertThat(present).as("openssl").isTrue();
        }
        assumeThat(present).isTrue();
        Files.writeString(folder.resolve("index.txt"), "");
        Files.writeString(folder.resolve("crlnumber"), "1000\n");
        Files.writeString(folder.resolve("ca.cnf"), """
                [ca]
                default_ca = d
                [d]
                database = index.txt
                crlnumber = crlnumber
                default_md = sha256
                default_crl_days = 7
                crl_extensions = x
                [x]
                authorityKeyIdentifier = keyid:always
                """);
        assertThat(run(
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-keyout",
                        "k.pem",
                        "-out",
                        "c.pem",
                        "-subj",
                        "/C=VN/CN=Thu"))
                .isZero();
        assertThat(run("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "l.pem", "-out", "l.csr", "-subj", "/CN=La"))
                .isZero();
        assertThat(run(
                        "x509",
                        "-req",
                        "-in",
                        "l.csr",
                        "-CA",
                        "c.pem",
                        "-CAkey",
                        "k.pem",
                        "-set_serial",
                        "0x7f01",
                        "-out",
                        "l.crt"))
                .isZero();
        assertThat(run(
                        "ca",
                        "-config",
                        "ca.cnf",
                        "-keyfile",
                        "k.pem",
                        "-cert",
                        "c.pem",
                        "-revoke",
                        "l.crt",
                        "-crl_reason",
                        "superseded"))
                .isZero();
        assertThat(run("ca", "-config", "ca.cnf", "-keyfile", "k.pem", "-cert", "c.pem", "-gencrl", "-out", "x.crl"))
                .isZero();
        assertThat(run("crl", "-in", "x.crl", "-outform", "DER", "-out", "x.der"))
                .isZero();

        RevocationList list = RevocationList.read(Files.readAllBytes(folder.resolve("x.der")));
        var signer = vn.lienthong.signature.cert.CertificateReader.read(folder.resolve("c.pem"))
                .get(0);

        assertThat(list.size()).isEqualTo(1);
        assertThat(list.find(list.issuer(), BigInteger.valueOf(0x7f01)).reason())
                .isEqualTo(CRLReason.SUPERSEDED);
        assertThat(list.isSignedBy(signer.getPublicKey())).isTrue();
        assertThat(list.extensions().number()).isEqualTo(0x1000);
        assertThat(RevocationFolder.read(folder.resolve("x.crl"), null).lists()).isEqualTo(1);
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "openssl";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .start();
        } catch (IOException absent) {
            return -1;
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    @DisplayName("pitfall 20: a list of 50,000 entries is indexed in one pass")
    void indexesALongListQuickly() throws IOException {
        byte[] der = list(50_000);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 15; i++) {
            long start = System.nanoTime();
            RevocationList.read(der);
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.println("list of 50,000 entries, " + der.length + " bytes: " + best / 1_000
                + " µs, one RSA-2048 signature: " + rsaSignature() / 1_000 + " µs");

        assertThat(RevocationList.read(der)
                        .find(new javax.security.auth.x500.X500Principal("CN=CA,C=VN"), serial(49_999)))
                .isNotNull();
        assertThat(best).as("nanoseconds, with room for a busy machine").isLessThan(250_000_000L);
    }

    private static long rsaSignature() {
        try {
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 50; i++) {
                long start = System.nanoTime();
                java.security.Signature engine = java.security.Signature.getInstance("SHA256withRSA");
                engine.initSign(KEYS.getPrivate());
                engine.update(SAMPLE);
                engine.sign();
                best = Math.min(best, System.nanoTime() - start);
            }
            return best;
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 2_000)
    @Label("a spoiled list is read or refused, nothing else")
    void survivesSpoiledBytes(@ForAll @IntRange(max = 2_000) int at, @ForAll byte value) {
        byte[] spoiled = SAMPLE.clone();
        spoiled[at % spoiled.length] = value;

        assertThatCode(() -> readOrRefuse(spoiled)).doesNotThrowAnyException();
    }

    @Property(tries = 500)
    void survivesACut(@ForAll @IntRange(max = 4_000) int length) {
        byte[] cut = java.util.Arrays.copyOf(SAMPLE, length % SAMPLE.length);

        assertThatCode(() -> readOrRefuse(cut)).doesNotThrowAnyException();
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            RevocationList list = RevocationList.read(bytes);
            for (int i = 0; i < 45; i++) {
                list.find(list.issuer(), serial(i));
            }
        } catch (IOException expected) {
            assertThat(expected).hasMessage("malformed DER");
        }
    }

    @Property(tries = 1_000)
    @Label("spoiled answers are read or refused, nothing else")
    void survivesAnyBytesAsAnAnswer(@ForAll byte[] bytes) {
        RevocationData data = RevocationData.builder()
                .ocsp(bytes, Origin.FILE)
                .crl(bytes, Origin.FILE)
                .build();

        assertThat(data.answers() + data.lists() + data.unreadable()).isEqualTo(2);
    }
}
