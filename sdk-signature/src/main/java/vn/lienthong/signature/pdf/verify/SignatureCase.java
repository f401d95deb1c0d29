package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.cms.CmsCheck;
import vn.lienthong.signature.cms.CmsSignature;
import vn.lienthong.signature.cms.TimestampToken;
import vn.lienthong.signature.pdf.structure.PdfFile;

/** One signature while it is being verified. What concerns the signed revision is kept apart from what happened later. */
final class SignatureCase {
    private final FoundSignature found;
    private final SubFilter subFilter;
    private final @Nullable SignedRange range;
    private final Findings.Collector own = Findings.collector();
    private final Findings.Collector later = Findings.collector();
    private final Set<Finding> told = new HashSet<>();
    private int index;
    private int digest = -1;
    private @Nullable CmsSignature cms;
    private @Nullable CmsCheck check;
    private @Nullable TimestampToken token;
    private @Nullable PdfFile signedRevision;
    private List<Change> changes = new ArrayList<>();
    private @Nullable Instant claimed;

    SignatureCase(FoundSignature found, SubFilter subFilter, @Nullable SignedRange range) {
        this.found = found;
        this.subFilter = subFilter;
        this.range = range;
    }

    FoundSignature found() {
        return found;
    }

    SubFilter subFilter() {
        return subFilter;
    }

    boolean isTimestamp() {
        return subFilter == SubFilter.TIMESTAMP;
    }

    @Nullable
    SignedRange range() {
        return range;
    }

    /** End of what it covers; beyond every file when it covers nothing legal, so that it comes last in the order of signing. */
    long end() {
        return range == null ? Long.MAX_VALUE : range.end();
    }

    String path() {
        return "signatures[" + index + "]";
    }

    int index() {
        return index;
    }

    void index(int place) {
        this.index = place;
    }

    /** Adds a finding once, whoever noticed it first. */
    void add(Finding finding) {
        if (told.add(finding)) {
            own.add(finding);
        }
    }

    void addLater(Finding finding) {
        later.add(finding);
    }

    Findings own() {
        return own.toFindings();
    }

    Findings all() {
        return own.toFindings().plus(later.toFindings());
    }

    @Nullable
    CmsSignature cms() {
        return cms;
    }

    void cms(CmsSignature read) {
        this.cms = read;
    }

    int digest() {
        return digest;
    }

    void digest(int number) {
        this.digest = number;
    }

    @Nullable
    CmsCheck check() {
        return check;
    }

    void check(CmsCheck done) {
        this.check = done;
    }

    @Nullable
    TimestampToken token() {
        return token;
    }

    void token(TimestampToken read) {
        this.token = read;
    }

    @Nullable
    PdfFile signedRevision() {
        return signedRevision;
    }

    void signedRevision(PdfFile file) {
        this.signedRevision = file;
    }

    List<Change> changes() {
        return changes;
    }

    void changes(List<Change> found) {
        this.changes = found;
    }

    @Nullable
    Instant claimed() {
        return claimed;
    }

    void claimed(@Nullable Instant time) {
        this.claimed = time;
    }

    /** Whether this document time stamp covers the value of the other signature. */
    boolean covers(SignatureCase other) throws IOException {
        SignedRange mine = range;
        SignedRange theirs = other.range;
        return mine != null && theirs != null && theirs.end() <= mine.gapStart();
    }
}
