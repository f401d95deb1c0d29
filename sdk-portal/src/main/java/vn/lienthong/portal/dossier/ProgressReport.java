package vn.lienthong.portal.dossier;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.SdkException;

/**
 * What became of the steps of one sending, by their own ids.
 *
 * @param acknowledged on the platform now, or since an earlier sending
 * @param unsent may be sent again once the reason is mended
 * @param unknown may be on the platform: not to be sent again until a person has looked
 * @param refusal the platform's refusal that stopped the sending; null when there was none
 * @param error the error that stopped the sending; null when there was none
 */
public record ProgressReport(
        List<String> acknowledged,
        List<String> unsent,
        List<String> unknown,
        SyncOutcome.@Nullable Rejected refusal,
        @Nullable SdkException error) {
    public ProgressReport {
        acknowledged = List.copyOf(acknowledged);
        unsent = List.copyOf(unsent);
        unknown = List.copyOf(unknown);
    }

    /** Whether the platform has every step. */
    public boolean isComplete() {
        return unsent.isEmpty() && unknown.isEmpty();
    }

    public Optional<SyncOutcome.Rejected> refused() {
        return Optional.ofNullable(refusal);
    }

    public Optional<SdkException> failure() {
        return Optional.ofNullable(error);
    }
}
