package vn.lienthong.portal.payment.dvcqg;

import java.util.Objects;
import vn.lienthong.core.finding.Findings;

/** What came of reading a notice (payment 7). */
public sealed interface NoticeReading {
    /** How to answer. */
    ConfirmAnswer answer();

    /** It may be acted on. */
    record Verified(VerifiedNotice notice) implements NoticeReading {
        @Override
        public ConfirmAnswer answer() {
            return notice.taken();
        }
    }

    /**
     * It may not be acted on: keep the raw bytes, answer, then QUERY, for a wrong secret of ours must not lose a payment.
     *
     * @param findings what is wrong, without a value
     */
    record Quarantined(Reason reason, ConfirmAnswer answer, Findings findings) implements NoticeReading {
        public Quarantined {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(answer, "answer");
        }
    }

    /** Why a notice may not be acted on. */
    enum Reason {
        /** No JSON of the protocol, a member missing or of the wrong kind. */
        MALFORMED,
        /** A bar or control character in a signed member. */
        FIELD_SEPARATOR,
        CHECKSUM,
        /** Not our partner code. */
        PARTNER
    }
}
