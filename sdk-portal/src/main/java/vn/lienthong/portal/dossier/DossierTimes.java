package vn.lienthong.portal.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The times of a dossier, to the second; null for what has not happened or is not known.
 *
 * @param submitted sent by the applicant, wire {@code NgayNopHoSo}; never copied from {@code received}
 * @param received receipt issued, wire {@code NgayTiepNhan}
 * @param due promised end, wire {@code NgayHenTra}
 * @param finished end of processing, wire {@code NgayKetThucXuLy}
 * @param returned result handed over, wire {@code NgayTra}
 * @param refused wire {@code NgayTuChoi}
 */
public record DossierTimes(
        @Nullable Instant submitted,
        @Nullable Instant received,
        @Nullable Instant due,
        @Nullable Instant finished,
        @Nullable Instant returned,
        @Nullable Instant refused) {
    public static final DossierTimes NONE = new DossierTimes(null, null, null, null, null, null);

    public DossierTimes withSubmitted(Instant value) {
        return new DossierTimes(value, received, due, finished, returned, refused);
    }

    public DossierTimes withReceived(Instant value) {
        return new DossierTimes(submitted, value, due, finished, returned, refused);
    }

    public DossierTimes withDue(Instant value) {
        return new DossierTimes(submitted, received, value, finished, returned, refused);
    }

    public DossierTimes withFinished(Instant value) {
        return new DossierTimes(submitted, received, due, value, returned, refused);
    }

    public DossierTimes withReturned(Instant value) {
        return new DossierTimes(submitted, received, due, finished, value, refused);
    }

    public DossierTimes withRefused(Instant value) {
        return new DossierTimes(submitted, received, due, finished, returned, value);
    }
}
