package vn.lienthong.portal.dossier;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;

/** Which times a status needs, and their order: submitted, received, finished, returned. */
final class TimesCheck {
    private TimesCheck() {}

    static void check(Dossier dossier, Findings.Collector found) {
        DossierTimes times = dossier.times();
        DossierStatus status = dossier.status().value();
        if (status != null && status.needsReceipt() && times.received() == null) {
            found.add(DossierFinding.RECEIVED_MISSING.at("times.received", status));
        }
        if (status != null && status.needsEnd() && times.finished() == null) {
            found.add(DossierFinding.FINISHED_MISSING.at("times.finished", status));
        }
        String[] names = {"submitted", "received", "finished", "returned"};
        @Nullable Instant[] values = {times.submitted(), times.received(), times.finished(), times.returned()};
        int last = -1;
        for (int i = 0; i < values.length; i++) {
            Instant value = values[i];
            if (value == null) {
                continue;
            }
            Instant before = last < 0 ? null : values[last];
            // Compared as sent: to the second.
            if (before != null && seconds(before).isAfter(seconds(value))) {
                found.add(DossierFinding.ORDER.at("times." + names[last], names[last], names[i]));
            }
            last = i;
        }
    }

    private static Instant seconds(Instant value) {
        return value.truncatedTo(ChronoUnit.SECONDS);
    }
}
