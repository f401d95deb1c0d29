package vn.lienthong.signature;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.cert.SignerIdentity;
import vn.lienthong.signature.report.SignatureFormat;
import vn.lienthong.signature.report.SignatureLevel;
import vn.lienthong.signature.report.SignatureReport;
import vn.lienthong.signature.rule.ExpectationRule;
import vn.lienthong.signature.trust.Hierarchy;

/**
 * What a receiver asks of a document beside validity: by whom, by how many, at which level. It never changes a verdict (SG-41); the
 * report's {@code acceptance} says whether it is met, and is never ACCEPTED for a document that is not VALID. Immutable.
 */
public final class Expectation {
    private final Set<Hierarchy> hierarchies;
    private final List<Signer> signers;
    private final @Nullable Integer count;
    private final @Nullable SignatureLevel level;
    private final boolean wholeDocument;

    private Expectation(Builder builder) {
        this.hierarchies = Set.copyOf(builder.hierarchies);
        this.signers = List.copyOf(builder.signers);
        this.count = builder.count;
        this.level = builder.level;
        this.wholeDocument = builder.wholeDocument;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** What is not met; empty when everything is. Document time stamps are no signatures. */
    Findings check(List<SignatureReport> all) {
        List<SignatureReport> signatures = all.stream()
                .filter(s -> s.kind().format() != SignatureFormat.DOC_TIMESTAMP)
                .toList();
        Findings.Collector findings = Findings.collector();
        boolean wrongFamily = signatures.stream()
                .anyMatch(s -> !hierarchies.contains(s.trust().hierarchy()));
        if (!hierarchies.isEmpty() && (wrongFamily || signatures.isEmpty())) {
            findings.add(ExpectationRule.HIERARCHY.at(""));
        }
        if (count != null && signatures.size() != count) {
            findings.add(ExpectationRule.COUNT.at(""));
        }
        signers(signatures, findings);
        boolean low = signatures.stream().anyMatch(s -> isBelow(s.kind().level()));
        boolean uncovered = signatures.stream().noneMatch(s -> s.coverage().wholeDocument());
        if ((level != null && (low || signatures.isEmpty())) || (wholeDocument && uncovered)) {
            findings.add(ExpectationRule.LEVEL.at(""));
        }
        return findings.toFindings();
    }

    private boolean isBelow(@Nullable SignatureLevel proved) {
        return level != null && (proved == null || proved.compareTo(level) < 0);
    }

    /** Every signer asked for must have signed, in the order asked for. */
    private void signers(List<SignatureReport> signatures, Findings.Collector findings) {
        List<SignerIdentity> present = new ArrayList<>();
        signatures.stream()
                .map(SignatureReport::signer)
                .filter(Objects::nonNull)
                .forEach(present::add);
        int from = 0;
        for (Signer wanted : signers) {
            int at = from;
            while (at < present.size() && !wanted.is(present.get(at))) {
                at++;
            }
            if (at < present.size()) {
                from = at + 1;
            } else {
                boolean elsewhere = present.stream().anyMatch(wanted::is);
                findings.add((elsewhere ? ExpectationRule.COUNT : ExpectationRule.SIGNER).at(""));
            }
        }
    }

    /** Tells whether a certificate's holder is the one asked for. */
    @FunctionalInterface
    public interface Signer {
        boolean is(SignerIdentity identity);

        /** The organisation with that tax code (<i>mã số thuế</i>). */
        static Signer taxCode(String taxCode) {
            return identity -> taxCode.equals(identity.ids().taxCode());
        }

        /** The holder of exactly that certificate. */
        static Signer certificate(String sha256) {
            return identity -> sha256.equals(identity.certificateSha256());
        }
    }

    /** Settings of an expectation. Not thread-safe. */
    public static final class Builder {
        private final Set<Hierarchy> hierarchies = new HashSet<>();
        private final List<Signer> signers = new ArrayList<>();
        private @Nullable Integer count;
        private @Nullable SignatureLevel level;
        private boolean wholeDocument;

        private Builder() {}

        /** A hierarchy every signature may come from; called again, another one. */
        public Builder hierarchy(Hierarchy hierarchy) {
            hierarchies.add(hierarchy);
            return this;
        }

        /** Somebody who must have signed, after those named before. */
        public Builder signer(Signer signer) {
            signers.add(signer);
            return this;
        }

        /** Exactly so many signatures. */
        public Builder count(int signatures) {
            this.count = signatures;
            return this;
        }

        /** Every signature at this level or above. */
        public Builder level(SignatureLevel lowest) {
            this.level = lowest;
            return this;
        }

        /** At least one signature covers the whole document. */
        public Builder wholeDocument() {
            this.wholeDocument = true;
            return this;
        }

        public Expectation build() {
            return new Expectation(this);
        }
    }
}
