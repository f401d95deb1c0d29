package vn.lienthong.testkit.portal;

import java.time.Duration;
import java.util.Optional;

/**
 * What implementations of the portal disagree on, and a test may want to vary (portal specification 3.1, 7 and 9).
 *
 * @param codeSpelling how {@code error_code} is written
 * @param resultShape where rows stand in the answer of a list operation
 * @param conflictCode {@code error_code} beside "đã tồn tại": 0, 3 and -3 were seen
 * @param sessionLifetime age at which a session dies; empty: never by age, as no life time is documented
 * @param progressRows most rows of one {@code CapNhatTienDoHoSoMC}
 * @param statusEleven whether {@code DongBoTrangThaiHoSo} takes the undocumented status 11
 */
public record PortalProfile(
        CodeSpelling codeSpelling,
        ResultShape resultShape,
        int conflictCode,
        Optional<Duration> sessionLifetime,
        int progressRows,
        boolean statusEleven) {

    /** Number codes, rows as array, conflict -3, undying sessions, ten progress rows, no status 11. */
    public static PortalProfile standard() {
        return new PortalProfile(CodeSpelling.NUMBER, ResultShape.ARRAY, -3, Optional.empty(), 10, false);
    }

    public PortalProfile with(CodeSpelling other) {
        return new PortalProfile(other, resultShape, conflictCode, sessionLifetime, progressRows, statusEleven);
    }

    public PortalProfile with(ResultShape other) {
        return new PortalProfile(codeSpelling, other, conflictCode, sessionLifetime, progressRows, statusEleven);
    }

    public PortalProfile withConflictCode(int other) {
        return new PortalProfile(codeSpelling, resultShape, other, sessionLifetime, progressRows, statusEleven);
    }

    public PortalProfile withSessionLifetime(Duration other) {
        return new PortalProfile(
                codeSpelling, resultShape, conflictCode, Optional.of(other), progressRows, statusEleven);
    }

    public PortalProfile withProgressRows(int other) {
        return new PortalProfile(codeSpelling, resultShape, conflictCode, sessionLifetime, other, statusEleven);
    }

    public PortalProfile withStatusEleven() {
        return new PortalProfile(codeSpelling, resultShape, conflictCode, sessionLifetime, progressRows, true);
    }

    /** Spellings of {@code error_code}; all mean the same number. */
    public enum CodeSpelling {
        /** {@code 0}. */
        NUMBER,
        /** {@code "0"}. */
        TEXT,
        /** {@code "00"}: success only, other codes as {@link #TEXT}. */
        PADDED_TEXT
    }

    /** Where the rows are. */
    public enum ResultShape {
        /** {@code "result":[…]}. */
        ARRAY,
        /** {@code "result":{"data":[…]}}. */
        DATA
    }
}
