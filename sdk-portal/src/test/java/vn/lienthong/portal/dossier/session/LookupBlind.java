package vn.lienthong.portal.dossier.session;

import java.util.List;
import java.util.Optional;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.id.DossierCode;
import vn.lienthong.portal.dossier.Dossier;
import vn.lienthong.portal.dossier.DossierPlatform;
import vn.lienthong.portal.dossier.KnownDossier;
import vn.lienthong.portal.dossier.ProgressStep;
import vn.lienthong.portal.dossier.SyncOutcome;

/** A platform whose look-up lags behind: it knows nothing, so that a create meets a conflict. */
record LookupBlind(SessionPortal portal) implements DossierPlatform {
    @Override
    public String profile() {
        return portal.profile();
    }

    @Override
    public Findings check(Dossier dossier) {
        return portal.check(dossier);
    }

    @Override
    public Findings check(ProgressStep step) {
        return portal.check(step);
    }

    @Override
    public String fingerprint(Dossier dossier) {
        return portal.fingerprint(dossier);
    }

    @Override
    public Optional<KnownDossier> find(DossierCode code) {
        return Optional.empty();
    }

    @Override
    public SyncOutcome create(Dossier dossier) {
        return portal.create(dossier);
    }

    @Override
    public SyncOutcome update(Dossier dossier) {
        return portal.update(dossier);
    }

    @Override
    public SyncOutcome progress(List<ProgressStep> steps) {
        return portal.progress(steps);
    }

    @Override
    public int progressRows() {
        return portal.progressRows();
    }
}
