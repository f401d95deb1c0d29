package vn.lienthong.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.content.ContentDigest;
import vn.lienthong.core.content.ContentTooLargeException;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.LocalIoException;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.signature.pdf.structure.PdfLimits;
import vn.lienthong.signature.pdf.verify.PdfVerifier;
import vn.lienthong.signature.report.Acceptance;
import vn.lienthong.signature.report.DocumentFormat;
import vn.lienthong.signature.report.DocumentInfo;
import vn.lienthong.signature.report.Evidence;
import vn.lienthong.signature.report.VerificationReport;
import vn.lienthong.signature.revocation.EvidenceItem;
import vn.lienthong.signature.revocation.RevocationData;
import vn.lienthong.signature.rule.InputRule;
import vn.lienthong.signature.rule.Verdict;
import vn.lienthong.signature.trust.Anchor;
import vn.lienthong.signature.trust.PathValidator;
import vn.lienthong.signature.trust.TrustStore;

/**
 * Verifies signed documents. What is wrong with a document is in the report; only a disk that fails throws. Opens no connection unless
 * its path validator is online. Immutable, thread-safe; one instance serves a whole process.
 */
public final class Verifier {
    private final PathValidator paths;
    private final SdkClock clock;
    private final String policyId;
    private final PdfVerifier pdf;

    private Verifier(Builder builder) {
        this.paths = builder.paths;
        this.clock = builder.clock;
        this.policyId = builder.policyId;
        this.pdf = new PdfVerifier(paths::validate, paths.algorithms(), clock, PdfLimits.defaults());
    }

    /** Verifies off-line with the anchors and intermediates of a trust store and the revocation data at hand. */
    public static Verifier offline(TrustStore trust, RevocationData evidence, SdkClock clock) {
        return builder(PathValidator.builder(trust, clock).evidence(evidence).build(), clock)
                .build();
    }

    public static Builder builder(PathValidator paths, SdkClock clock) {
        return new Builder(paths, clock);
    }

    /**
     * Verifies a file as of now.
     *
     * @throws LocalIoException when the file cannot be read
     */
    public VerificationReport verify(Path file) {
        return verify(
                file,
                VerificationRequest.builder(Content.of(file)).name(name(file)).build());
    }

    /**
     * Verifies a content: it is copied to a temporary file first, because signatures are read at any place.
     *
     * @throws LocalIoException when the content cannot be read or copied
     * @throws LimitExceededException when it is larger than 4 GiB
     */
    public VerificationReport verify(VerificationRequest request) {
        long most = PdfLimits.defaults().maxFileBytes();
        try (DocumentFile file = DocumentFile.of(request.content(), most)) {
            return verify(file.path(), request);
        } catch (ContentTooLargeException e) {
            throw new LimitExceededException(VerifierMessage.TOO_LARGE, most);
        } catch (IOException e) {
            throw new LocalIoException(e, VerifierMessage.FILE);
        }
    }

    /**
     * Verifies a file in place.
     *
     * @param request its content is not read, its other settings count
     * @throws LocalIoException when the file cannot be read
     */
    public VerificationReport verify(Path file, VerificationRequest request) {
        Instant now = clock.now();
        Instant at = Objects.requireNonNullElse(request.at(), now);
        try {
            DocumentFormat format = FormatDetector.detect(file);
            PdfVerifier.Result result = format == DocumentFormat.PDF ? pdf.verify(file, at) : unknown(file);
            return report(result, format == DocumentFormat.PDF ? format : null, request, now, at);
        } catch (IOException e) {
            throw new LocalIoException(e, VerifierMessage.FILE);
        }
    }

    private static PdfVerifier.Result unknown(Path file) throws IOException {
        ContentDigest digest = Content.of(file).sha256();
        return new PdfVerifier.Result(
                Verdict.INDETERMINATE,
                digest.sha256(),
                digest.length(),
                0,
                List.of(),
                Findings.of(InputRule.FORMAT.at("")),
                List.of());
    }

    private VerificationReport report(
            PdfVerifier.Result result,
            @Nullable DocumentFormat format,
            VerificationRequest request,
            Instant now,
            Instant at) {
        Expectation expectation = request.expectation();
        Findings missed = expectation == null ? Findings.none() : expectation.check(result.signatures());
        Acceptance acceptance = null;
        if (expectation != null) {
            boolean met = missed.isEmpty() && result.verdict() == Verdict.VALID;
            acceptance = met ? Acceptance.ACCEPTED : Acceptance.REFUSED;
        }
        return new VerificationReport(
                result.verdict(),
                acceptance,
                new DocumentInfo(request.name(), result.sha256(), result.size(), format, result.revisions()),
                result.signatures(),
                result.findings().plus(missed),
                evidence(result.evidence(), now, at));
    }

    private Evidence evidence(List<EvidenceItem> items, Instant now, Instant at) {
        TrustStore trust = paths.trust();
        List<String> anchors =
                trust.anchors().stream().map(Anchor::sha256).sorted().toList();
        return new Evidence(
                now,
                at,
                policyId,
                paths.isOnline(),
                items,
                new Evidence.TrustList(trust.id(), trust.version(), anchors),
                EngineVersions.all());
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? "" : last.toString();
    }

    /** Settings of a verifier. Not thread-safe. */
    public static final class Builder {
        private final PathValidator paths;
        private final SdkClock clock;
        private String policyId = "vn-2026-1";

        private Builder(PathValidator paths, SdkClock clock) {
            this.paths = Objects.requireNonNull(paths, "paths");
            this.clock = Objects.requireNonNull(clock, "clock");
        }

        /** Name and version of the policy, for the report. */
        public Builder policyId(String id) {
            this.policyId = Objects.requireNonNull(id, "id");
            return this;
        }

        public Verifier build() {
            return new Verifier(this);
        }
    }
}
