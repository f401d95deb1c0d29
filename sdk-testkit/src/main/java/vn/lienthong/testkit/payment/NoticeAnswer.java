package vn.lienthong.testkit.payment;

import java.time.Instant;
import java.util.List;

/**
 * What an agency answered to one try of a notice.
 *
 * @param reference {@code MaThamChieu} of the payment
 * @param attempt 1 for the first try
 * @param at when, by the platform's clock
 * @param status HTTP status; 0 when no answer came
 * @param code {@code MaLoi}; empty when the answer has none
 * @param problems what is wrong with the answer: each of its six members must be there, as text, and agree with the notice
 */
public record NoticeAnswer(String reference, int attempt, Instant at, int status, String code, List<String> problems) {
    public NoticeAnswer {
        problems = List.copyOf(problems);
    }

    /** Whether the platform stops repeating the notice. */
    public boolean taken() {
        return status == 200 && code.equals("00");
    }
}
