package vn.lienthong.portal.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.finding.Findings;

/**
 * What came of reading a dossier.
 *
 * @param value null when it has errors that leave no dossier
 */
public record DossierReading(@Nullable Dossier value, Findings findings) {
    public Optional<Dossier> dossier() {
        return Optional.ofNullable(value);
    }

    /** @throws InvalidInputException with the findings, when there is no dossier */
    public Dossier orThrow() {
        if (value == null) {
            throw new InvalidInputException(findings);
        }
        return value;
    }
}
