package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.cert.AlgorithmPolicy;
import vn.lienthong.signature.cert.SignatureAlgorithm;
import vn.lienthong.signature.cert.SignerIdentity;
import vn.lienthong.signature.cms.CertificateJudge;
import vn.lienthong.signature.cms.CmsCheck;
import vn.lienthong.signature.cms.CmsSignature;
import vn.lienthong.signature.cms.CmsUnreadableException;
import vn.lienthong.signature.cms.Digests;
import vn.lienthong.signature.cms.TimestampToken;
import vn.lienthong.signature.cms.TimestampToken.Outcome;
import vn.lienthong.signature.cms.TimestampToken.Reason;
import vn.lienthong.signature.report.TimestampReport;
import vn.lienthong.signature.revocation.EvidenceItem;
import vn.lienthong.signature.revocation.Origin;
import vn.lienthong.signature.revocation.RevocationData;
import vn.lienthong.signature.rule.TimeRule;
import vn.lienthong.signature.rule.Verdict;
import vn.lienthong.signature.trust.AnchorRole;
import vn.lienthong.signature.trust.JudgingTimes;
import vn.lienthong.signature.trust.PathQuestion;
import vn.lienthong.signature.trust.PathReport;

/** Judges time stamps and signers with the evidence at hand (signature specification 7.7 and 7.8). */
final class Judging {
    private final PdfVerification run;
    private final CertificateJudge judge;
    private final AlgorithmPolicy policy;
    private final RevocationData store;
    private final Instant at;
    private final Map<SignatureCase, PathReport> authorities = new HashMap<>();
    private final Map<SignatureCase, Instant> trusted = new HashMap<>();

    Judging(PdfVerification run, CertificateJudge judge, AlgorithmPolicy policy, Instant at) {
        this.run = run;
        this.judge = judge;
        this.policy = policy;
        this.at = at;
        RevocationData.Builder data = RevocationData.builder();
        run.evidence().crls().forEach(der -> data.crl(der, Origin.DOCUMENT));
        run.evidence().ocsps().forEach(der -> data.ocsp(der, Origin.DOCUMENT));
        this.store = data.build();
    }

    /** Judges the document time stamps, the last first: each earlier one is judged at the time a later one proves. */
    void documentStamps() {
        Instant control = null;
        for (int i = run.cases().size() - 1; i >= 0; i--) {
            SignatureCase one = run.cases().get(i);
            TimestampToken token = one.token();
            if (token == null) {
                continue;
            }
            Outcome outcome = token.check(run.digest(one), run.evidence().certificates(), at);
            if (outcome.check() != null) {
                one.check(outcome.check());
            }
            Reason reason = outcome.reason();
            X509Certificate authority = outcome.authority();
            if (reason != null || authority == null) {
                one.add(broken(one, reason));
                continue;
            }
            PathReport judgement = judgeAuthority(one, token, authority, control);
            authorities.put(one, judgement);
            if (judgement.findings().hasErrors()) {
                one.add(TimeRule.TST_UNTRUSTED.at(one.path()));
            } else if (Verdict.of(one.own()) == Verdict.VALID) {
                trusted.put(one, token.time());
                control = token.time();
            }
        }
    }

    /** PathReport of a document time stamp's authority; null when the stamp is broken. */
    @Nullable
    PathReport authority(SignatureCase one) {
        return authorities.get(one);
    }

    boolean isTrusted(SignatureCase one) {
        return trusted.containsKey(one);
    }

    /** What the stamps inside a signature, and the document time stamps over it, prove. */
    ProofOfTime proof(SignatureCase one) throws IOException {
        List<TimestampReport> stamps = new ArrayList<>();
        List<EvidenceItem> evidence = new ArrayList<>();
        Instant over = null;
        for (Map.Entry<SignatureCase, Instant> stamp : trusted.entrySet()) {
            if (stamp.getKey().covers(one) && (over == null || stamp.getValue().isBefore(over))) {
                over = stamp.getValue();
            }
        }
        Instant proven = over;
        CmsCheck check = one.check();
        if (check != null && !one.isTimestamp()) {
            for (byte[] encoded : check.timestamps()) {
                Instant time = signatureStamp(one, check, encoded, over, stamps, evidence);
                proven = time != null && (proven == null || time.isBefore(proven)) ? time : proven;
            }
        }
        return new ProofOfTime(proven, over != null, stamps, evidence);
    }

    private @Nullable Instant signatureStamp(
            SignatureCase one,
            CmsCheck check,
            byte[] encoded,
            @Nullable Instant control,
            List<TimestampReport> stamps,
            List<EvidenceItem> evidence) {
        try {
            TimestampToken token = TimestampToken.read(encoded);
            String hash = token.imprintAlgorithm();
            byte[] imprint = hash == null || !Digests.isAvailable(hash)
                    ? null
                    : Digests.create(hash).digest(check.value().get(0));
            Outcome outcome = token.check(imprint, certificates(one, token), at);
            X509Certificate authority = outcome.authority();
            if (outcome.reason() != null || authority == null) {
                one.add(broken(one, outcome.reason()));
                stamps.add(stamp(token, authority, Verdict.INVALID));
                return null;
            }
            PathReport judgement = judgeAuthority(one, token, authority, control);
            evidence.addAll(judgement.evidence());
            boolean good = !judgement.findings().hasErrors();
            stamps.add(stamp(token, authority, good ? Verdict.VALID : Verdict.INDETERMINATE));
            if (!good) {
                one.add(TimeRule.TST_UNTRUSTED.at(one.path()));
            }
            return good ? token.time() : null;
        } catch (CmsUnreadableException e) {
            one.add(broken(one, Reason.UNREADABLE));
            stamps.add(new TimestampReport(TimestampReport.Kind.SIGNATURE, null, null, Verdict.INVALID));
            return null;
        }
    }

    private static TimestampReport stamp(TimestampToken token, @Nullable X509Certificate authority, Verdict verdict) {
        return new TimestampReport(TimestampReport.Kind.SIGNATURE, token.time(), name(authority), verdict);
    }

    static @Nullable String name(@Nullable X509Certificate authority) {
        if (authority == null) {
            return null;
        }
        var name = SignerIdentity.of(authority).names().commonName();
        return name == null ? null : name.reveal();
    }

    private PathReport judgeAuthority(
            SignatureCase one, TimestampToken token, X509Certificate authority, @Nullable Instant control) {
        return judge.judge(PathQuestion.builder(authority, new JudgingTimes(at, null, control))
                .purpose(AnchorRole.TSA)
                .material(certificates(one, token))
                .evidence(revocation(one))
                .at(one.path())
                .build());
    }

    /** Judges the signer's certificate. */
    PathReport signer(SignatureCase one, X509Certificate signer, @Nullable Instant proven) {
        return judge.judge(PathQuestion.builder(signer, new JudgingTimes(at, one.claimed(), proven))
                .material(certificates(one, null))
                .evidence(revocation(one))
                .at(one.path())
                .build());
    }

    /** Judges the algorithm of the signature itself and the key that made it. */
    Findings algorithms(SignatureCase one, @Nullable CmsCheck check, @Nullable Instant proven) {
        SignatureAlgorithm algorithm = check == null ? null : check.algorithm();
        if (check == null || algorithm == null) {
            return Findings.none();
        }
        X509Certificate signer = check.signer();
        return policy.ofAlgorithm(algorithm, signer == null ? null : signer.getPublicKey(), proven, one.path());
    }

    private List<X509Certificate> certificates(SignatureCase one, @Nullable TimestampToken token) {
        List<X509Certificate> all = new ArrayList<>(run.evidence().certificates());
        CmsSignature cms = one.cms();
        if (cms != null) {
            all.addAll(cms.certificates());
        }
        if (token != null) {
            all.addAll(token.certificates());
        }
        return all;
    }

    /** Lists and answers of the document and of the signature itself. */
    private RevocationData revocation(SignatureCase one) {
        RevocationData.Builder own = RevocationData.builder();
        CmsSignature cms = one.cms();
        if (cms != null) {
            cms.crls().forEach(der -> own.crl(der, Origin.DOCUMENT));
            cms.ocsps().forEach(der -> own.ocsp(der, Origin.DOCUMENT));
        }
        CmsCheck check = one.check();
        if (check != null) {
            check.archivedCrls().forEach(der -> own.crl(der, Origin.DOCUMENT));
            check.archivedOcsps().forEach(der -> own.ocsp(der, Origin.DOCUMENT));
        }
        return store.plus(own.build());
    }

    private static Finding broken(SignatureCase one, @Nullable Reason reason) {
        return TimeRule.TST.because(one.path(), (reason == null ? Reason.NO_CERTIFICATE : reason).text());
    }
}
