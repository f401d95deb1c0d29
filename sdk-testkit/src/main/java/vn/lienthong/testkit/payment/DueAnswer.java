package vn.lienthong.testkit.payment;

import java.util.List;

/**
 * What an agency answered when the platform asked what is due for a dossier (payment specification 3.10).
 *
 * @param status HTTP status; 0 when no answer came
 * @param code {@code error_code}: 1 due, 0 nothing due, -1 unknown; empty when absent
 * @param amount what is due, in đồng; 0 when nothing is
 * @param problems what is wrong with the answer, without values
 */
public record DueAnswer(int status, String code, long amount, List<String> problems) {
    public DueAnswer {
        problems = List.copyOf(problems);
    }
}
