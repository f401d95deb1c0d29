package vn.lienthong.testkit.payment;

import java.time.Duration;
import java.util.List;

/**
 * What is unknown of the true platform, as switches (payment specification 9).
 *
 * @param repeatedInit the answer to an INIT whose reference is known
 * @param bill what GET_BILL answers
 * @param billKey whose {@code ThoiGianGD} GET_BILL accepts
 * @param receiptDelay how long after the payment the receipt exists
 * @param noticeWaits waits between one try of a notice and the next; after the last the platform gives up
 * @param lateness how late a {@link NoticeFault#LATE} notice is
 */
public record PaymentProfile(
        RepeatedInit repeatedInit,
        BillAnswer bill,
        BillKey billKey,
        Duration receiptDelay,
        List<Duration> noticeWaits,
        Duration lateness) {
    public PaymentProfile {
        noticeWaits = List.copyOf(noticeWaits);
    }

    /** Same link, PDF receipt at once by either time, notices repeated after 60 s, 5 min, 1 h, 1 day and 2 days, two hours late. */
    public static PaymentProfile standard() {
        return new PaymentProfile(
                RepeatedInit.SAME_LINK,
                BillAnswer.PDF,
                BillKey.EITHER,
                Duration.ZERO,
                List.of(
                        Duration.ofSeconds(60),
                        Duration.ofMinutes(5),
                        Duration.ofHours(1),
                        Duration.ofDays(1),
                        Duration.ofDays(2)),
                Duration.ofHours(2));
    }

    public PaymentProfile with(RepeatedInit other) {
        return new PaymentProfile(other, bill, billKey, receiptDelay, noticeWaits, lateness);
    }

    public PaymentProfile with(BillAnswer other) {
        return new PaymentProfile(repeatedInit, other, billKey, receiptDelay, noticeWaits, lateness);
    }

    public PaymentProfile with(BillKey other) {
        return new PaymentProfile(repeatedInit, bill, other, receiptDelay, noticeWaits, lateness);
    }

    public PaymentProfile withReceiptDelay(Duration other) {
        return new PaymentProfile(repeatedInit, bill, billKey, other, noticeWaits, lateness);
    }

    /** What an INIT with a known reference and the same content gets; with another content it is always refused. */
    public enum RepeatedInit {
        SAME_LINK,
        REFUSED
    }

    /** The two products disagree (3.8). */
    public enum BillAnswer {
        /** The whole body is a PDF. */
        PDF,
        /** JSON with {@code UrlBienLai}. */
        LINK
    }

    /** Which time a GET_BILL must carry (3.8). */
    public enum BillKey {
        INIT_TIME,
        NOTICE_TIME,
        EITHER
    }
}
