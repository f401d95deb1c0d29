package vn.lienthong.portal.dossier;

import java.util.List;
import java.util.Optional;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.id.DossierCode;

/**
 * A platform that keeps dossiers, through one dialect. Nothing here is idempotent: {@link DossierSync} and {@link ProgressSync} decide what
 * may be sent when. Implementations are immutable and thread-safe.
 *
 * <p>Calls throw the errors of {@code core.error}; an error with {@link vn.lienthong.core.error.Delivery#UNKNOWN} may have been carried
 * out.
 */
public interface DossierPlatform {
    /** The name under which what was sent is remembered; the same for the same platform, account and record. */
    String profile();

    /** Everything that is to be said before sending, the dialect's own limits and codes included. */
    Findings check(Dossier dossier);

    Findings check(ProgressStep step);

    /** Lower-case hex SHA-256 of what would be sent, without session or time: equal for equal content. */
    String fingerprint(Dossier dossier);

    /** Asks whether the platform knows a dossier. May be repeated. */
    Optional<KnownDossier> find(DossierCode code);

    /** @throws vn.lienthong.core.error.InvalidInputException when {@link #check} has errors; nothing is sent */
    SyncOutcome create(Dossier dossier);

    /** @throws vn.lienthong.core.error.InvalidInputException when {@link #check} has errors; nothing is sent */
    SyncOutcome update(Dossier dossier);

    /** Adds steps, at most {@link #progressRows()}. A second call with the same steps doubles them. */
    SyncOutcome progress(List<ProgressStep> steps);

    int progressRows();
}
