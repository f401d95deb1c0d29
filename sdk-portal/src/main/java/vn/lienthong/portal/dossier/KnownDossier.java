package vn.lienthong.portal.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a platform tells of a dossier it knows.
 *
 * @param code its code as the platform writes it; empty when it does not say
 * @param statusCode null when the platform does not say
 */
public record KnownDossier(String code, @Nullable Coded<DossierStatus> statusCode) {
    public Optional<Coded<DossierStatus>> status() {
        return Optional.ofNullable(statusCode);
    }
}
