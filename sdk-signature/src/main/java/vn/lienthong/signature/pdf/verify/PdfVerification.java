package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.cms.CmsChecker;
import vn.lienthong.signature.cms.CmsSignature;
import vn.lienthong.signature.cms.Digests;
import vn.lienthong.signature.cms.TimestampToken;
import vn.lienthong.signature.pdf.structure.PdfBytes;
import vn.lienthong.signature.pdf.structure.PdfFile;
import vn.lienthong.signature.pdf.structure.PdfLimitException;
import vn.lienthong.signature.pdf.structure.PdfLimits;
import vn.lienthong.signature.pdf.structure.PdfSyntaxException;
import vn.lienthong.signature.rule.InputRule;

/** One run over one file: from its bytes to cases whose structure, cryptography and later changes are known. */
final class PdfVerification {
    private final PdfBytes bytes;
    private final PdfLimits limits;
    private final Deadline deadline;
    private final Findings.Collector findings = Findings.collector();
    private final CoveredDigests digests = new CoveredDigests();
    private List<SignatureCase> cases = List.of();
    private DocumentEvidence evidence = new DocumentEvidence(List.of(), List.of(), List.of());
    private @Nullable PdfFile file;

    PdfVerification(PdfBytes bytes, PdfLimits limits, Deadline deadline) {
        this.bytes = bytes;
        this.limits = limits;
        this.deadline = deadline;
    }

    /** Reads, finds, hashes, compares. What stops it becomes a finding; only failures of the disk come out. */
    void run() throws IOException {
        try {
            read();
        } catch (PdfLimitException e) {
            findings.add(InputRule.LIMIT.at("", String.valueOf(e.getMessage())));
        } catch (PdfSyntaxException e) {
            findings.add(InputRule.MALFORMED.at(""));
        }
        if (digests.sha256().isEmpty()) {
            digests.hashOnly(bytes);
        }
    }

    private void read() throws IOException {
        if (bytes.length() > limits.maxFileBytes()) {
            throw new PdfLimitException("file size");
        }
        PdfFile opened = PdfFile.open(bytes, limits);
        file = opened;
        PageTree pages = PageTree.of(opened, limits.maxTreeDepth());
        List<FormField> fields = FormTree.fields(opened, pages, limits.maxTreeDepth());
        SignatureFinder finder = new SignatureFinder(opened, limits.maxTreeDepth(), findings);
        List<FoundSignature> found = finder.signatures(fields);
        if (found.size() > limits.maxSignatures()) {
            throw new PdfLimitException("signatures");
        }
        cases = new StructureCheck(opened).place(found);
        DocumentChecks.check(opened, cases, findings);
        evidence = DocumentEvidence.of(opened);
        hash(opened, finder, found);
        for (SignatureCase one : cases) {
            cryptography(one);
            LaterChanges.examine(one, opened, limits, deadline);
        }
    }

    private void hash(PdfFile opened, SignatureFinder finder, List<FoundSignature> found) throws IOException {
        for (SignatureCase one : cases) {
            SignedRange range = one.range();
            CmsSignature cms = one.cms();
            String algorithm = cms == null ? null : contentDigest(one, cms);
            if (range != null && algorithm != null && Digests.isAvailable(algorithm)) {
                one.digest(digests.add(range, algorithm));
            }
        }
        digests.run(bytes, deadline);
        if (!opened.repaired()) {
            finder.explain(digests.hits(), found);
        }
    }

    private static @Nullable String contentDigest(SignatureCase one, CmsSignature cms) {
        TimestampToken token = one.token();
        if (token != null) {
            return token.imprintAlgorithm();
        }
        return one.subFilter() == SubFilter.PKCS7_SHA1 ? "SHA-1" : cms.digestName();
    }

    private void cryptography(SignatureCase one) throws IOException {
        CmsSignature cms = one.cms();
        if (cms == null || cms.signerCount() == 0 || one.isTimestamp()) {
            return;
        }
        byte[] digest = one.digest() < 0 ? null : digests.digest(one.digest());
        if (one.subFilter() == SubFilter.PKCS7_SHA1) {
            digest = Sha1Content.digest(cms, digest);
        }
        one.check(CmsChecker.check(cms, digest, bytes.at(0), evidence.certificates(), one.path()));
    }

    /** Digest of the range a document time stamp covers; null when it could not be made. */
    byte @Nullable [] digest(SignatureCase one) {
        return one.digest() < 0 ? null : digests.digest(one.digest());
    }

    List<SignatureCase> cases() {
        return cases;
    }

    DocumentEvidence evidence() {
        return evidence;
    }

    Findings findings() {
        return findings.toFindings();
    }

    String sha256() {
        return digests.sha256();
    }

    @Nullable
    PdfFile file() {
        return file;
    }
}
