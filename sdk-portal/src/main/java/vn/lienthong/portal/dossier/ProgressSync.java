package vn.lienthong.portal.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.finding.Findings;

/**
 * Sends steps of a dossier's time line, in the order given and in calls no larger than the platform takes. A step the platform has
 * is not sent again; a step whose sending ended unknown is not sent again either, and holds back those after it, since a repeated step
 * shows twice to the citizen. Thread-safe, but one dossier's steps must be sent by one thread at a time.
 */
public final class ProgressSync {
    private final DossierPlatform platform;
    private final ProgressStore store;

    public ProgressSync(DossierPlatform platform, ProgressStore store) {
        this.platform = Objects.requireNonNull(platform, "platform");
        this.store = Objects.requireNonNull(store, "store");
    }

    /**
     * Sends what the platform does not have yet. Never throws for what happens on the way: the report says what became of each step.
     *
     * @param steps of one dossier, oldest first
     * @throws InvalidInputException when a step has errors or two have the same id; nothing was sent
     */
    public ProgressReport send(List<ProgressStep> steps) {
        check(steps);
        Sending sending = new Sending();
        for (ProgressStep step : steps) {
            sending.sort(step);
        }
        sending.run();
        return sending.report();
    }

    /** A person has looked: the platform has the step, or it may be sent again. */
    public void decide(String stepId, boolean arrived) {
        save(stepId, arrived ? ProgressStore.State.ACKNOWLEDGED : ProgressStore.State.NOT_SENT);
    }

    private void check(List<ProgressStep> steps) {
        Set<String> ids = new HashSet<>();
        Findings all = Findings.none();
        for (ProgressStep step : steps) {
            if (!ids.add(step.id())) {
                throw new InvalidInputException(DossierMessage.DUPLICATE_STEP, step.id());
            }
            all = all.plus(platform.check(step));
        }
        if (all.hasErrors()) {
            throw new InvalidInputException(all);
        }
    }

    private void save(String stepId, ProgressStore.State state) {
        store.save(platform.profile(), stepId, state);
    }

    /** One sending while it runs. */
    private final class Sending {
        private final List<String> acknowledged = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();
        private final List<ProgressStep> waiting = new ArrayList<>();
        private SyncOutcome.@Nullable Rejected refusal;
        private @Nullable SdkException error;

        void sort(ProgressStep step) {
            Optional<ProgressStore.State> state = store.find(platform.profile(), step.id());
            switch (state.orElse(ProgressStore.State.NOT_SENT)) {
                case ACKNOWLEDGED -> acknowledged.add(step.id());
                case UNKNOWN -> unknown.add(step.id());
                case NOT_SENT -> waiting.add(step);
            }
        }

        void run() {
            while (!waiting.isEmpty() && unknown.isEmpty() && error == null && refusal == null) {
                List<ProgressStep> chunk =
                        List.copyOf(waiting.subList(0, Math.min(platform.progressRows(), waiting.size())));
                // Noted before the call: a crash in the middle of it must not lead to a second sending.
                chunk.forEach(step -> save(step.id(), ProgressStore.State.UNKNOWN));
                send(chunk);
            }
        }

        private void send(List<ProgressStep> chunk) {
            SyncOutcome outcome;
            try {
                outcome = platform.progress(chunk);
            } catch (SdkException e) {
                error = e;
                settle(
                        chunk,
                        e.delivery() == Delivery.UNKNOWN ? ProgressStore.State.UNKNOWN : ProgressStore.State.NOT_SENT);
                return;
            }
            if (outcome instanceof SyncOutcome.Rejected rejected) {
                refusal = rejected;
            }
            settle(
                    chunk,
                    outcome.isAccepted()
                            ? ProgressStore.State.ACKNOWLEDGED
                            : outcome instanceof SyncOutcome.Rejected
                                    ? ProgressStore.State.NOT_SENT
                                    : ProgressStore.State.UNKNOWN);
        }

        private void settle(List<ProgressStep> chunk, ProgressStore.State state) {
            for (ProgressStep step : chunk) {
                save(step.id(), state);
                switch (state) {
                    case ACKNOWLEDGED -> acknowledged.add(step.id());
                    case UNKNOWN -> unknown.add(step.id());
                    case NOT_SENT -> {}
                }
            }
            if (state != ProgressStore.State.NOT_SENT) {
                waiting.removeAll(chunk);
            }
        }

        ProgressReport report() {
            List<String> unsent = waiting.stream().map(ProgressStep::id).toList();
            return new ProgressReport(acknowledged, unsent, unknown, refusal, error);
        }
    }
}
