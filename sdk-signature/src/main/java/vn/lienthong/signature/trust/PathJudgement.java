package vn.lienthong.signature.trust;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.cert.AlgorithmPolicy;
import vn.lienthong.signature.cert.SignerIdentity;
import vn.lienthong.signature.revocation.CertificateStatus;
import vn.lienthong.signature.revocation.FetchAllowance;
import vn.lienthong.signature.revocation.RevocationChecker;
import vn.lienthong.signature.rule.CertificateRule;
import vn.lienthong.signature.rule.PathRule;
import vn.lienthong.signature.rule.RevocationRule;

/** Judges one candidate path. */
final class PathJudgement {
    private final PathProfile profile;
    private final AlgorithmPolicy algorithms;
    private final RevocationChecker revocation;
    private final FetchAllowance allowance;
    private final PathMaterial material;
    private final PathQuestion question;

    PathJudgement(
            PathProfile profile,
            AlgorithmPolicy algorithms,
            RevocationChecker revocation,
            FetchAllowance allowance,
            PathMaterial material) {
        this.profile = profile;
        this.algorithms = algorithms;
        this.revocation = revocation;
        this.allowance = allowance;
        this.material = material;
        this.question = material.question();
    }

    PathReport judge(CandidatePath path) {
        Findings.Collector found = Findings.collector();
        PkixValidation.check(path, question).ifPresent(found::add);
        anchor(path.anchor()).ifPresent(found::add);
        found.addAll(leaf(question.certificate()));
        List<PublicKey> keys = WorkingKeys.issuerKeys(path);
        ListSigners signers = new ListSigners(
                material,
                path.anchor(),
                (asked, issuers) -> revocation.status(asked, material.evidence(), issuers, allowance));
        List<PathElement> elements = new ArrayList<>();
        for (int i = 0; i < path.certificates().size(); i++) {
            X509Certificate certificate = path.certificates().get(i);
            String at = question.path(i);
            PeriodRule.check(certificate, question.times(), at).ifPresent(found::add);
            if (path.pinned()) {
                found.addAll(algorithms.ofKey(
                        certificate.getPublicKey(), question.times().proven(), at));
                continue;
            }
            found.addAll(algorithms.ofCertificate(
                    certificate, keys.get(i), question.times().proven(), at));
            CertificateStatus status =
                    revocation.status(material.statusQuestion(path, i, at), material.evidence(), signers, allowance);
            found.addAll(status.findings());
            RevocationRuling.rule(status, question.times(), at).ifPresent(found::add);
            elements.add(new PathElement(certificate, false, status));
        }
        elements.add(new PathElement(path.anchor().certificate(), true, CertificateStatus.none(Findings.none())));
        Findings findings = found.toFindings();
        return new PathReport(elements, path.anchor(), validAtSigning(path, elements, findings), findings);
    }

    /** What is known of a certificate that leads nowhere. */
    PathReport noPath(PathFinder finder) {
        Findings.Collector found = Findings.collector();
        if (finder.wrongSignature()) {
            found.add(PathRule.INVALID.because(question.path(0), PathFault.SIGNATURE.text()));
        } else {
            found.add(PathRule.NONE.at(question.path()));
        }
        if (finder.limitReached()) {
            found.add(PathRule.INVALID.because(question.path(0), PathFault.LENGTH.text()));
        }
        if (finder.lookAlike()) {
            found.add(PathRule.LOOKALIKE.at(question.path()));
        }
        found.addAll(leaf(question.certificate()));
        PeriodRule.check(question.certificate(), question.times(), question.path(0))
                .ifPresent(found::add);
        found.addAll(algorithms.ofCertificate(
                question.certificate(), null, question.times().proven(), question.path(0)));
        List<PathElement> elements = finder.longest().stream()
                .map(certificate -> new PathElement(certificate, false, CertificateStatus.none(Findings.none())))
                .toList();
        return new PathReport(elements, null, null, found.toFindings());
    }

    private Optional<Finding> anchor(Anchor anchor) {
        boolean usable = anchor.isUsableAt(question.times().control()) && anchor.allows(question.purpose());
        return usable || !profile.isNational() ? Optional.empty() : Optional.of(PathRule.ANCHOR.at(question.path()));
    }

    private Findings leaf(X509Certificate certificate) {
        if (!profile.isNational() || question.purpose() == AnchorRole.TSA) {
            return Findings.none();
        }
        Findings usage = profile == PathProfile.SIGNATURE
                ? SigningUsage.check(certificate, question.path())
                : SigningUsage.note(certificate, question.path());
        return usage.plus(SignerIdentity.check(certificate, question.path()));
    }

    private static @Nullable Boolean validAtSigning(CandidatePath path, List<PathElement> elements, Findings findings) {
        if (findings.hasRule(CertificateRule.PERIOD.id())
                || findings.hasRule(RevocationRule.REVOKED.id())
                || findings.hasRule(RevocationRule.HOLD.id())) {
            return false;
        }
        boolean leafKnown = path.pinned() || elements.get(0).status().statusTime() != null;
        boolean open = findings.stream()
                .anyMatch(finding -> finding.isError()
                        && (finding.rule().startsWith("SIG-REV-")
                                || finding.rule().startsWith("SIG-TIME-")));
        return (leafKnown && !open) ? true : null;
    }
}
