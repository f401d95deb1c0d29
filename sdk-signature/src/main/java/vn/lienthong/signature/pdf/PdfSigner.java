package vn.lienthong.signature.pdf;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.LocalIoException;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.signature.cms.sign.CadesSignature;
import vn.lienthong.signature.key.CertificateStatusCheck;
import vn.lienthong.signature.key.KeyCheck;
import vn.lienthong.signature.key.SignatureAlgorithm;
import vn.lienthong.signature.key.SigningKey;
import vn.lienthong.signature.time.TimestampSource;

/**
 * Signs PDF files at PAdES baseline levels (4.1) in one incremental update: the input's bytes are the beginning of the output, the file is
 * read once for hashing and copying together, and only touched objects are in memory. Immutable and thread-safe.
 */
public final class PdfSigner {
    private final SigningKey key;
    private final SignatureAlgorithm algorithm;
    private final CadesSignature cades;
    private final KeyCheck keyCheck;
    private final SdkClock clock;
    private final @Nullable TimestampSource timestamps;
    private final int timestampBytes;
    private final Consumer<SigningKey> onSigner;

    private PdfSigner(Builder builder) {
        this.key = builder.key;
        this.algorithm = builder.algorithm;
        this.cades = new CadesSignature(key.chain(), algorithm);
        this.keyCheck = builder.keyCheck;
        this.clock = builder.clock;
        this.timestamps = builder.timestamps;
        this.timestampBytes = builder.timestampBytes;
        this.onSigner = builder.onSigner;
    }

    public static Builder builder(SigningKey key) {
        return new Builder(key);
    }

    /**
     * Signs a file. The input is never changed; the output appears whole or not at all, and replaces a file that is there.
     *
     * @throws SigningRefusedException when the document or the certificate may not be signed or used
     * @throws vn.lienthong.core.error.KeyUnusableException when the key fails, or its value does not fit its certificate
     * @throws vn.lienthong.core.error.UnreadableInputException when the input is no PDF
     * @throws vn.lienthong.core.error.SdkException with code {@code SIG-TSA-FAILED} when level B-T gets no time stamp
     * @throws LocalIoException when reading or writing fails
     */
    public SignedPdf sign(Path input, Path output, PdfSigning signing) {
        if (signing.level() == PadesLevel.B_T && timestamps == null) {
            throw new SigningRefusedException(PdfMessage.NO_TSA);
        }
        Instant now = clock.now().truncatedTo(ChronoUnit.SECONDS);
        Findings findings = keyCheck.check(key, algorithm, now);
        try (FileChannel bytes = FileChannel.open(input, StandardOpenOption.READ);
                PdfInput document = PdfInput.open(input, bytes)) {
            PreparedSignature prepared = prepare(document, signing, now);
            SignatureValue value = new SignatureValue(key, algorithm, cades, timestamps, () -> onSigner.accept(key));
            try (SignedOutput target = SignedOutput.beside(input, output)) {
                byte[] digest = target.copy(bytes, document.length(), algorithm.hash(), prepared.range());
                SignatureValue.Made made = value.over(digest, signing.level());
                target.complete(prepared.range(), made.cms());
                return new SignedPdf(
                        output,
                        signing.level(),
                        prepared.field(),
                        now,
                        algorithm,
                        made.timestamp(),
                        findings.plus(prepared.findings()));
            }
        } catch (IOException e) {
            throw new LocalIoException(e, PdfMessage.READ);
        }
    }

    /** What a hostile structure makes the parser throw, a stack overflow included, is our own refusal. */
    private PreparedSignature prepare(PdfInput document, PdfSigning signing, Instant now) {
        try {
            return new SignaturePlan(document, signing, key, algorithm, now)
                    .prepare(cades.estimatedLength(), timestampBytes);
        } catch (SdkException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new SigningRefusedException(PdfMessage.DAMAGED);
        }
    }

    /** Gathers what a signer needs. Not thread-safe. */
    public static final class Builder {
        private final SigningKey key;
        private SignatureAlgorithm algorithm;
        private KeyCheck keyCheck = KeyCheck.warningWithoutStatus(CertificateStatusCheck.none());
        private SdkClock clock = SdkClock.system();
        private @Nullable TimestampSource timestamps;
        private int timestampBytes = 10 << 10;
        private Consumer<SigningKey> onSigner = signer -> {};

        private Builder(SigningKey key) {
            this.key = Objects.requireNonNull(key, "key");
            this.algorithm = key.preferred();
        }

        /** Default: PKCS#1 v1.5 with SHA-256 for RSA, SHA-256 for ECDSA (4.4). */
        public Builder algorithm(SignatureAlgorithm value) {
            this.algorithm = Objects.requireNonNull(value, "value");
            return this;
        }

        /** What is asked of the certificate before the key is used. Default: a warning that no status was asked. */
        public Builder keyCheck(KeyCheck value) {
            this.keyCheck = Objects.requireNonNull(value, "value");
            return this;
        }

        public Builder clock(SdkClock value) {
            this.clock = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Needed for level B-T. */
        public Builder timestamps(TimestampSource value) {
            this.timestamps = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Bytes a token of the authority is expected to have; room for it is reserved in the file. Default 10 KiB. */
        public Builder timestampBytes(int value) {
            this.timestampBytes = value;
            return this;
        }

        /** Called with the signer before the key is used (SG-03); what it throws stops the signature, and nothing is written. */
        public Builder onSigner(Consumer<SigningKey> value) {
            this.onSigner = Objects.requireNonNull(value, "value");
            return this;
        }

        public PdfSigner build() {
            return new PdfSigner(this);
        }
    }
}
