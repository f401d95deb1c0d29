package vn.lienthong.signature.trust;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Names that slip past name constraints. A trailing dot means the same host but is another text; alternative names that the JDK cannot
 * parse are laid aside by it and never compared (measured on 17). Where a path has constraints, both are refused.
 */
final class EvasiveNames {
    private static final String ALTERNATIVE_NAMES = "2.5.29.17";
    private static final String NAME_CONSTRAINTS = "2.5.29.30";

    private EvasiveNames() {}

    static Optional<Integer> find(CandidatePath path) {
        boolean constrained = path.certificates().stream()
                .anyMatch(certificate -> certificate.getExtensionValue(NAME_CONSTRAINTS) != null);
        if (constrained) {
            for (int i = 0; i < path.certificates().size(); i++) {
                if (evades(path.certificates().get(i))) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean evades(X509Certificate certificate) {
        if (certificate.getExtensionValue(ALTERNATIVE_NAMES) == null) {
            return false;
        }
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null || names.stream().anyMatch(EvasiveNames::isDotted);
        } catch (CertificateParsingException e) {
            return true;
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
