package vn.lienthong.signature.pdf.verify;

import java.util.HashSet;
import java.util.Set;
import vn.lienthong.signature.cert.SignerKind;
import vn.lienthong.signature.report.SignatureReport;
import vn.lienthong.signature.rule.Verdict;
import vn.lienthong.signature.trust.Hierarchy;

/** Which VALID signatures cover what was filled in or inserted before them. Fed from the last signature to the first. */
final class LaterConsent {
    private final Set<SignatureCase> forms = new HashSet<>();
    private final Set<SignatureCase> agencies = new HashSet<>();

    /** Takes note of a signature that was judged. */
    void add(SignatureCase one, SignatureReport report) {
        if (report.verdict() != Verdict.VALID || one.isTimestamp()) {
            return;
        }
        if (hasNo(one, Change.Kind.FIELD_FILLED)) {
            forms.add(one);
        }
        var signer = report.signer();
        boolean agency = signer != null && signer.kind() == SignerKind.ORGANISATION;
        if (agency && report.trust().hierarchy() == Hierarchy.GOVERNMENT && hasNo(one, Change.Kind.SMALL_TEXT)) {
            agencies.add(one);
        }
    }

    private static boolean hasNo(SignatureCase one, Change.Kind kind) {
        return one.changes().stream().noneMatch(change -> change.kind() == kind);
    }

    /** Whether a VALID signature after this one covers the form as it is now. */
    boolean hasConsentAfter(SignatureCase one) {
        return forms.stream().anyMatch(other -> other.end() > one.end());
    }

    /** Whether a VALID signature of a Government organisation after this one covers the pages as they are now. */
    boolean hasAgencyAfter(SignatureCase one) {
        return agencies.stream().anyMatch(other -> other.end() > one.end());
    }
}
