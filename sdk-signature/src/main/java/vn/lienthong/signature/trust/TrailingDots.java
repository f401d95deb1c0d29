package vn.lienthong.signature.trust;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Names with a trailing dot mean the same host but slip past a textual comparison with name constraints. Where a path has constraints,
 * such names are refused.
 */
final class TrailingDots {
    private static final String NAME_CONSTRAINTS = "2.5.29.30";

    private TrailingDots() {}

    static Optional<Integer> find(CandidatePath path) {
        boolean constrained = path.certificates().stream()
                .anyMatch(certificate -> certificate.getExtensionValue(NAME_CONSTRAINTS) != null);
        if (constrained) {
            for (int i = 0; i < path.certificates().size(); i++) {
                if (hasTrailingDot(path.certificates().get(i))) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasTrailingDot(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names != null && names.stream().anyMatch(TrailingDots::isDotted);
        } catch (CertificateParsingException e) {
            // The validator will refuse names that cannot be read, if they matter.
            return false;
        }
    }

    private static boolean isDotted(List<?> name) {
        if (!(name.get(1) instanceof String text)) {
            return false;
        }
        return switch ((Integer) name.get(0)) {
            case 1, 2 -> text.endsWith(".");
            case 6 -> text.matches("(?i)[a-z][a-z0-9+.-]*://[^/?#]*\\.(:\\d*)?([/?#].*)?");
            default -> false;
        };
    }
}
