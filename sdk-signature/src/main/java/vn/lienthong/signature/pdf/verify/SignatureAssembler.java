package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.cert.SignerIdentity;
import vn.lienthong.signature.cms.ClaimedTime;
import vn.lienthong.signature.cms.CmsCheck;
import vn.lienthong.signature.cms.TimestampToken;
import vn.lienthong.signature.pdf.structure.PdfFile;
import vn.lienthong.signature.report.Coverage;
import vn.lienthong.signature.report.CryptoReport;
import vn.lienthong.signature.report.SignatureFormat;
import vn.lienthong.signature.report.SignatureLevel;
import vn.lienthong.signature.report.SignatureReport;
import vn.lienthong.signature.report.TimeReport;
import vn.lienthong.signature.report.TrustReport;
import vn.lienthong.signature.revocation.CertificateStatus;
import vn.lienthong.signature.revocation.Origin;
import vn.lienthong.signature.rule.CmsRule;
import vn.lienthong.signature.rule.InputRule;
import vn.lienthong.signature.rule.PdfRule;
import vn.lienthong.signature.rule.PictureRule;
import vn.lienthong.signature.rule.Verdict;
import vn.lienthong.signature.trust.PathElement;
import vn.lienthong.signature.trust.PathReport;

/** Puts the report of one signature together. */
final class SignatureAssembler {
    private final PdfVerification run;
    private final Judging judging;
    private final Instant at;

    SignatureAssembler(PdfVerification run, Judging judging, Instant at) {
        this.run = run;
        this.judging = judging;
        this.at = at;
    }

    SignatureReport assemble(SignatureCase one, PdfFile file, LaterConsent later, EvidenceBag evidence)
            throws IOException {
        return one.isTimestamp() ? timestamp(one, file, later, evidence) : signature(one, file, later, evidence);
    }

    private SignatureReport signature(SignatureCase one, PdfFile file, LaterConsent later, EvidenceBag evidence)
            throws IOException {
        CmsCheck check = one.check();
        X509Certificate signer = check == null ? null : check.signer();
        if (check != null) {
            check.findings().forEach(one::add);
        }
        one.claimed(claimed(one, file, check));
        ProofOfTime proof = judging.proof(one);
        evidence.addAll(proof.evidence());
        profile(one, check);
        judging.algorithms(one, check, proof.proven()).forEach(one::add);
        ClaimedTime.check(one.claimed(), proof.proven(), at, one.path()).forEach(one::add);
        PathReport judgement = signer == null ? null : judging.signer(one, signer, proof.proven());
        if (judgement != null && signer != null) {
            judgement.findings().forEach(one::add);
            evidence.addAll(judgement.evidence());
            shownName(one, file, signer);
        }
        if (Verdict.of(one.own()) == Verdict.VALID && (check == null || !Boolean.TRUE.equals(check.integrity()))) {
            // Nothing but digest and value found right makes a signature valid: silence does not.
            one.add(InputRule.MALFORMED.at(one.path()));
        }
        LaterChanges.settle(one, run.cases(), later, file);
        SignatureFormat format = format(one, check);
        return new SignatureReport(
                new SignatureReport.Place(one.index(), one.found().field().name()),
                Verdict.of(one.all()),
                Verdict.of(one.own()),
                new SignatureReport.Kind(format, format == SignatureFormat.PADES ? level(one, proof, judgement) : null),
                judgement == null ? TrustReport.none() : TrustReport.of(judgement),
                signer == null ? null : SignerIdentity.of(signer),
                new TimeReport(one.claimed(), proof.proven(), judgement == null ? null : judgement.validAtSigning()),
                crypto(check),
                coverage(one, file),
                proof.stamps(),
                one.all());
    }

    private SignatureReport timestamp(SignatureCase one, PdfFile file, LaterConsent later, EvidenceBag evidence)
            throws IOException {
        CmsCheck check = one.check();
        TimestampToken token = one.token();
        PathReport judgement = judging.authority(one);
        if (judgement != null) {
            evidence.addAll(judgement.evidence());
        }
        X509Certificate authority = check == null ? null : check.signer();
        LaterChanges.settle(one, run.cases(), later, file);
        Verdict own =
                judging.isTrusted(one) ? Verdict.VALID : Verdict.of(one.own()).worse(Verdict.INDETERMINATE);
        return new SignatureReport(
                new SignatureReport.Place(one.index(), one.found().field().name()),
                own.worse(Verdict.of(one.all())),
                own,
                new SignatureReport.Kind(SignatureFormat.DOC_TIMESTAMP, null),
                judgement == null ? TrustReport.none() : TrustReport.of(judgement),
                authority == null ? null : SignerIdentity.of(authority),
                new TimeReport(
                        null,
                        token != null && judging.isTrusted(one) ? token.time() : null,
                        judgement == null ? null : judgement.validAtSigning()),
                crypto(check),
                coverage(one, file),
                List.of(),
                one.all());
    }

    /** The signer's claim: the entry /M; in legacy kinds the CMS attribute first. */
    private static @Nullable Instant claimed(SignatureCase one, PdfFile file, @Nullable CmsCheck check)
            throws IOException {
        String text = one.found().text(file, "M");
        Instant stated = text == null ? null : PdfDate.parse(text);
        Instant attribute = check == null ? null : check.signingTime();
        boolean legacy = one.subFilter() != SubFilter.CADES;
        if (legacy && attribute != null) {
            return attribute;
        }
        return stated == null ? attribute : stated;
    }

    private static void profile(SignatureCase one, @Nullable CmsCheck check) {
        if (one.subFilter() == SubFilter.PKCS7_DETACHED || one.subFilter() == SubFilter.PKCS7_SHA1) {
            one.add(PdfRule.LEGACY.at(one.path()));
        }
        if (check != null && !check.hasEss()) {
            one.add(CmsRule.ESS_MISSING.at(one.path()));
        }
    }

    private static SignatureFormat format(SignatureCase one, @Nullable CmsCheck check) {
        return one.subFilter() == SubFilter.CADES && check != null && check.hasEss()
                ? SignatureFormat.PADES
                : SignatureFormat.PDF_CMS;
    }

    /** Each level needs the one below, a sound signature, and a path. */
    private @Nullable SignatureLevel level(SignatureCase one, ProofOfTime proof, @Nullable PathReport judgement) {
        CmsCheck check = one.check();
        if (check == null || !Boolean.TRUE.equals(check.integrity())) {
            return null;
        }
        if (proof.proven() == null) {
            return SignatureLevel.B_B;
        }
        if (judgement == null || !isSelfContained(judgement)) {
            return SignatureLevel.B_T;
        }
        return proof.archived() && !run.evidence().isEmpty() ? SignatureLevel.B_LTA : SignatureLevel.B_LT;
    }

    /** Whether a path was reached and every status on it came out of the document. */
    private static boolean isSelfContained(PathReport report) {
        return report.anchor() != null
                && report.path().stream()
                        .filter(element -> !element.anchor())
                        .map(PathElement::status)
                        .allMatch(status -> status.value() == CertificateStatus.Value.GOOD
                                && status.evidence().stream().allMatch(item -> item.origin() == Origin.DOCUMENT));
    }

    private static CryptoReport crypto(@Nullable CmsCheck check) {
        return check == null
                ? CryptoReport.UNKNOWN
                : new CryptoReport(
                        check.integrity(), check.digestAlgorithm(), check.signatureAlgorithm(), check.keyBits());
    }

    private static Coverage coverage(SignatureCase one, PdfFile file) throws IOException {
        return Coverage.ofPdf(
                LaterChanges.revision(one, file),
                file.revisions().size(),
                LaterChanges.isWhole(one, file),
                LaterChanges.described(one));
    }

    /** What a page says of the signer is no evidence; where it differs from the certificate a person should know. */
    private static void shownName(SignatureCase one, PdfFile file, X509Certificate signer) throws IOException {
        String shown = one.found().text(file, "Name");
        var name = SignerIdentity.of(signer).names().commonName();
        if (shown != null && name != null && !plain(shown).equals(plain(name.reveal()))) {
            one.add(PictureRule.TEXT.at(one.path()));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
