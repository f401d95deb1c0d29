package vn.lienthong.signature.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.signature.revocation.Origin;
import vn.lienthong.signature.revocation.RevocationData;
import vn.lienthong.testkit.time.TestClock;

/** One question to the path validation, as the command line puts it with {@code --profile rfc5280}. */
final class Rfc5280 {
    private final TrustStore.Builder trust = TrustStore.builder("lab");
    private final RevocationData.Builder data = RevocationData.builder();
    private PolicyInputs policies = PolicyInputs.NONE;

    static Rfc5280 trusting(Lab.Entity root) {
        Rfc5280 question = new Rfc5280();
        question.trust.anchor(Anchor.of(root.certificate(), Hierarchy.PRIVATE));
        return question;
    }

    Rfc5280 with(Lab.Entity... authorities) {
        List<java.security.cert.X509Certificate> all = new ArrayList<>();
        for (Lab.Entity authority : authorities) {
            all.add(authority.certificate());
        }
        trust.intermediates(all);
        return this;
    }

    Rfc5280 crls(byte[]... lists) {
        for (byte[] list : lists) {
            data.crl(list, Origin.FILE);
        }
        return this;
    }

    Rfc5280 policies(boolean explicit, boolean inhibitMapping, boolean inhibitAny, String... initial) {
        policies = new PolicyInputs(Set.of(initial), explicit, inhibitMapping, inhibitAny);
        return this;
    }

    PathReport check(Lab.Entity leaf) {
        return CertificateCheck.builder(trust.build(), TestClock.at(Lab.NOW))
                .profile(PathProfile.RFC5280)
                .policies(policies)
                .evidence(data.build())
                .build()
                .check(leaf.certificate(), Lab.NOW);
    }

    List<String> errors(Lab.Entity leaf) {
        return check(leaf).findings().errors().stream().map(Finding::rule).toList();
    }
}
