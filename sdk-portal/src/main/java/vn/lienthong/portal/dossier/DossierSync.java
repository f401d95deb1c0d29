package vn.lienthong.portal.dossier;

import java.util.Objects;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.time.SdkClock;

/**
 * Keeps dossiers in step with one platform: a dossier the platform knows is updated, another created; a conflict on creating
 * becomes one update with the same content; content that was accepted is not sent again. When it is not known whether an earlier sending
 * arrived, the platform is asked first.
 *
 * <p>Thread-safe, but one dossier must be sent by one thread at a time, in the order of its changes.
 */
public final class DossierSync {
    private final DossierPlatform platform;
    private final SyncStore store;
    private final SdkClock clock;

    public DossierSync(DossierPlatform platform, SyncStore store, SdkClock clock) {
        this.platform = Objects.requireNonNull(platform, "platform");
        this.store = Objects.requireNonNull(store, "store");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Sends a dossier, if the platform does not have it in this very state.
     *
     * @throws InvalidInputException when the dossier has errors; nothing was sent
     * @throws SdkException when no judgement came. After {@link Delivery#UNKNOWN} call again, now or later: the platform is asked
     *     before anything is repeated
     */
    public SyncOutcome sync(Dossier dossier) {
        Findings findings = platform.check(dossier);
        if (findings.hasErrors()) {
            throw new InvalidInputException(findings);
        }
        String content = platform.fingerprint(dossier);
        String code = dossier.code().text();
        SyncRecord before = store.find(platform.profile(), code).orElse(null);
        if (before != null && before.has(content)) {
            return new SyncOutcome.Accepted(SyncOutcome.How.UNCHANGED, null);
        }
        boolean known = before != null && before.state() == SyncRecord.State.ACCEPTED;
        boolean update = known || platform.find(dossier.code()).isPresent();
        SyncOutcome outcome = tracked(dossier, content, update);
        return outcome instanceof SyncOutcome.Conflict ? tracked(dossier, content, true) : outcome;
    }

    /** Remembers that something is on its way before it goes, so that not even a crash can make us forget it. */
    private SyncOutcome tracked(Dossier dossier, String content, boolean update) {
        remember(dossier, content, SyncRecord.State.OPEN);
        SyncOutcome outcome;
        try {
            outcome = update ? platform.update(dossier) : platform.create(dossier);
        } catch (SdkException e) {
            if (e.delivery() != Delivery.UNKNOWN) {
                remember(dossier, content, SyncRecord.State.NOT_ACCEPTED);
            }
            throw e;
        }
        if (!(outcome instanceof SyncOutcome.Unrecognised)) {
            remember(
                    dossier, content, outcome.isAccepted() ? SyncRecord.State.ACCEPTED : SyncRecord.State.NOT_ACCEPTED);
        }
        return outcome;
    }

    private void remember(Dossier dossier, String content, SyncRecord.State state) {
        store.save(new SyncRecord(platform.profile(), dossier.code().text(), content, state, clock.now()));
    }
}
