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
import vn.lienthong.core.message.Message;
import vn.lienthong.signature.cert.SignerIdentity;
import vn.lienthong.signature.cms.CertificateJudge;
import vn.lienthong.signature.cms.CertificateJudge.Judgement;
import vn.lienthong.signature.cms.CertificateJudge.Question;
import vn.lienthong.signature.cms.CmsCheck;
import vn.lienthong.signature.cms.CmsSignature;
import vn.lienthong.signature.cms.CmsUnreadableException;
import vn.lienthong.signature.cms.Digests;
import vn.lienthong.signature.cms.TimestampToken;
import vn.lienthong.signature.cms.TimestampToken.Outcome;
import vn.lienthong.signature.cms.TimestampToken.Reason;
import vn.lienthong.signature.report.EvidenceItem;
import vn.lienthong.signature.report.TimestampReport;
import vn.lienthong.signature.rule.TimeRule;
import vn.lienthong.signature.rule.Verdict;

/** Judges time stamps and signers with the evidence at hand (signature specification 7.7 and 7.8). */
final class Judging {
    private final PdfVerification run;
    private final CertificateJudge judge;
    private final Instant at;
    private final Map<SignatureCase, Judgement> authorities = new HashMap<>();
    private final Map<SignatureCase, Instant> trusted = new HashMap<>();

    Judging(PdfVerification run, CertificateJudge judge, Instant at) {
        this.run = run;
        this.judge = judge;
        this.at = at;
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
            Judgement judgement = judgeAuthority(one, token, authority, control);
            authorities.put(one, judgement);
            if (judgement.findings().hasErrors()) {
                one.add(TimeRule.TST_UNTRUSTED.at(one.path()));
            } else if (Verdict.of(one.own()) == Verdict.VALID) {
                trusted.put(one, token.time());
                control = token.time();
            }
        }
    }

    /** Judgement of a document time stamp's authority; null when the stamp is broken. */
    @Nullable
    Judgement authority(SignatureCase one) {
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
            Judgement judgement = judgeAuthority(one, token, authority, control);
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

    private Judgement judgeAuthority(
            SignatureCase one, TimestampToken token, X509Certificate authority, @Nullable Instant control) {
        return judge.judge(
                authority,
                new Question(
                        true, token.time(), control, at, certificates(one, token), crls(one), ocsps(one), one.path()));
    }

    /** Judges the signer's certificate. */
    Judgement signer(SignatureCase one, X509Certificate signer, @Nullable Instant proven) {
        return judge.judge(
                signer,
                new Question(
                        false, one.claimed(), proven, at, certificates(one, null), crls(one), ocsps(one), one.path()));
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

    private List<byte[]> crls(SignatureCase one) {
        List<byte[]> all = new ArrayList<>(run.evidence().crls());
        CmsSignature cms = one.cms();
        if (cms != null) {
            all.addAll(cms.crls());
        }
        CmsCheck check = one.check();
        if (check != null) {
            all.addAll(check.archivedCrls());
        }
        return all;
    }

    private List<byte[]> ocsps(SignatureCase one) {
        List<byte[]> all = new ArrayList<>(run.evidence().ocsps());
        CmsSignature cms = one.cms();
        if (cms != null) {
            all.addAll(cms.ocsps());
        }
        CmsCheck check = one.check();
        if (check != null) {
            all.addAll(check.archivedOcsps());
        }
        return all;
    }

    private static Finding broken(SignatureCase one, @Nullable Reason reason) {
        Message why = (reason == null ? Reason.NO_CERTIFICATE : reason).text();
        TimeRule rule = TimeRule.TST;
        Message text =
                new Message(rule.format(why.vi()).vi(), rule.format(why.en()).en());
        return new Finding(rule.id(), rule.severity(), one.path(), text, rule.source());
    }
}
