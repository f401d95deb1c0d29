package vn.lienthong.signature.trust;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXCertPathChecker;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.signature.rule.PathRule;

/**
 * The JDK's PKIX validation without its revocation, which is done by us. Periods are ours as well: the validator is given an instant at
 * which all certificates are in their period, if there is one.
 */
final class PkixValidation {
    private PkixValidation() {}

    static Optional<Finding> check(CandidatePath path, PathQuestion question) {
        if (path.pinned()) {
            return Optional.empty();
        }
        Optional<Integer> evasive = EvasiveNames.find(path);
        if (evasive.isPresent()) {
            return Optional.of(fault(question, evasive.get(), PathFault.NAME_CONSTRAINTS));
        }
        try {
            CertPath certPath = CertificateFactory.getInstance("X.509").generateCertPath(path.certificates());
            CertPathValidator.getInstance("PKIX").validate(certPath, parameters(path, question));
            return Optional.empty();
        } catch (CertPathValidatorException e) {
            if (e.getReason() == BasicReason.EXPIRED || e.getReason() == BasicReason.NOT_YET_VALID) {
                // No instant lies in all periods; the rules on periods say so of the certificate concerned.
                return Optional.empty();
            }
            return Optional.of(fault(question, Math.max(0, e.getIndex()), PathFault.of(e.getReason())));
        } catch (GeneralSecurityException | RuntimeException e) {
            // Hostile extensions make parsers throw anything; such a path is not valid.
            return Optional.of(fault(question, 0, PathFault.OTHER));
        }
    }

    private static Finding fault(PathQuestion question, int index, PathFault fault) {
        return PathRule.INVALID.because(question.path(index), fault.text());
    }

    private static PKIXParameters parameters(CandidatePath path, PathQuestion question)
            throws GeneralSecurityException {
        PolicyInputs policies = question.policies();
        PKIXParameters parameters =
                new PKIXParameters(Set.of(new TrustAnchor(path.anchor().certificate(), null)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(commonInstant(path, question.times().control())));
        parameters.setInitialPolicies(policies.initialPolicies());
        parameters.setExplicitPolicyRequired(policies.requireExplicit());
        parameters.setPolicyMappingInhibited(policies.inhibitMapping());
        parameters.setAnyPolicyInhibited(policies.inhibitAny());
        parameters.setPolicyQualifiersRejected(false);
        parameters.addCertPathChecker(new DistributionPointsKnown());
        return parameters;
    }

    private static Instant commonInstant(CandidatePath path, Instant wanted) {
        Instant instant = wanted;
        for (X509Certificate certificate : path.certificates()) {
            Instant end = certificate.getNotAfter().toInstant();
            instant = instant.isAfter(end) ? end : instant;
        }
        for (X509Certificate certificate : path.certificates()) {
            Instant begin = certificate.getNotBefore().toInstant();
            instant = instant.isBefore(begin) ? begin : instant;
        }
        return instant;
    }

    /** Distribution points may be critical; they are handled where revocation is. */
    private static final class DistributionPointsKnown extends PKIXCertPathChecker {
        private static final String OID = "2.5.29.31";

        @Override
        public void init(boolean forward) {
            // Keeps no state.
        }

        @Override
        public boolean isForwardCheckingSupported() {
            return true;
        }

        @Override
        public Set<String> getSupportedExtensions() {
            return Set.of(OID);
        }

        @Override
        public void check(Certificate certificate, Collection<String> unresolvedCriticalExtensions) {
            unresolvedCriticalExtensions.remove(OID);
        }
    }
}
