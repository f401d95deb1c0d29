package vn.lienthong.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.signature.key.KeyStoreKey;
import vn.lienthong.signature.pdf.PadesLevel;
import vn.lienthong.signature.pdf.PdfSigner;
import vn.lienthong.signature.pdf.PdfSigning;
import vn.lienthong.signature.pdf.SignedPdf;
import vn.lienthong.testkit.pki.SampleSubjects;
import vn.lienthong.testkit.pki.TestIdentity;
import vn.lienthong.testkit.pki.TestPki;

/** A file to sign and an RSA-2048 key of an invented person to sign it with, invisibly, at level B-B. */
final class SigningBench implements AutoCloseable {
    private static final PdfSigning SIGNING = PdfSigning.invisible(PadesLevel.B_B);

    private final Path folder;
    private final Path input;
    private final PrivateKey key;
    private final PdfSigner signer;

    /** @param length of the file, about */
    SigningBench(long length) {
        try (TestPki pki = TestPki.start(SdkClock.system())) {
            folder = Files.createTempDirectory("sign");
            input = PlainPdf.write(folder.resolve("in.pdf"), length);
            TestIdentity leader = pki.government().issue(SampleSubjects.leader());
            key = leader.privateKey();
            signer = PdfSigner.builder(key(leader)).build();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStoreKey key(TestIdentity identity) throws IOException, GeneralSecurityException {
        char[] password = "mau".toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                "khoa", identity.privateKey(), password, identity.chain().toArray(new Certificate[0]));
        return KeyStoreKey.of(store, password, null);
    }

    Path input() {
        return input;
    }

    Path output() {
        return folder.resolve("out.pdf");
    }

    PrivateKey key() {
        return key;
    }

    SignedPdf sign() {
        return signer.sign(input, output(), SIGNING);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(output());
        Files.delete(input);
        Files.delete(folder);
    }
}
