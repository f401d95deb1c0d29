package vn.lienthong.portal.payment.dvcqg;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.CallRef;
import vn.lienthong.core.privacy.PersonalText;
import vn.lienthong.portal.money.Dong;

/** What came of a QUERY (payment 3.7, 7). */
public sealed interface QueryOutcome {
    /**
     * The platform told the state of the reference. Nobody can verify the answer's checksum, so it is trusted as far as the connection
     * and the comparison with the stored order go (PAY-24).
     *
     * @param partner wire {@code MaDoiTac}
     * @param reference wire {@code MaThamChieu}
     * @param amount null when absent or not whole đồng
     * @param transactionNumber wire {@code MaGiaoDich}
     */
    record Answered(
            TransactionState state,
            String partner,
            String reference,
            @Nullable Dong amount,
            String currency,
            String transactionNumber,
            CallRef call)
            implements QueryOutcome {
        public Optional<Dong> paidAmount() {
            return Optional.ofNullable(amount);
        }
    }

    /** The question failed; the state of the payment is what it was. */
    record Refused(String code, PersonalText text, CallRef call) implements QueryOutcome {}
}
