package vn.lienthong.portal.payment.dvcqg;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.CallRef;
import vn.lienthong.core.privacy.PersonalText;

/** What came of an INIT (payment 7). What certainly was not delivered is an error of {@code core.error} with {@code NOT_SENT} instead. */
public sealed interface InitOutcome {
    /** The payer may be sent to this address, wire {@code UrlThanhToan}. */
    record Link(URI address, CallRef call) implements InitOutcome {}

    /** A definite no: no transaction was opened. */
    record Refused(String code, PersonalText text, CallRef call) implements InitOutcome {}

    /**
     * It may have been carried out: QUERY the reference before anything else, and if it is not known there send the same bytes again.
     *
     * @param code the platform's code, or the SDK's code of the error
     */
    record Unknown(String code, PersonalText text, @Nullable CallRef call) implements InitOutcome {}
}
