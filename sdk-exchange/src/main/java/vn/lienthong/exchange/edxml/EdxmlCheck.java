package vn.lienthong.exchange.edxml;

import java.time.LocalDate;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.finding.Findings;

/**
 * Tells what receivers would say to a message. Errors are what they refuse; warnings are what should be mended although most take it.
 * Lengths are warnings: the limits of the standard are enforced nowhere and real letters exceed them.
 */
public final class EdxmlCheck {
    private EdxmlCheck() {}

    public static Findings of(EdxmlMessage message) {
        Findings.Collector findings = Findings.collector();
        if (message instanceof EdxmlDocument document) {
            new DocumentCheck(document, findings).check();
        } else if (message instanceof EdxmlStatus status) {
            new StatusCheck(status, findings).check();
        }
        return findings.toFindings();
    }

    /**
     * In addition warns of a date of issue in the future.
     *
     * @param today the day in Vietnam
     */
    public static Findings of(EdxmlMessage message, LocalDate today) {
        Findings findings = of(message);
        boolean future = message instanceof EdxmlDocument document
                && document.letter()
                        .promulgation()
                        .date()
                        .flatMap(Written::value)
                        .filter(date -> date.isAfter(today))
                        .isPresent();
        return future
                ? findings.plus(
                        Findings.of(CheckRule.DATE_FUTURE.at("MessageHeader/PromulgationInfo/PromulgationDate")))
                : findings;
    }

    /** @throws InvalidInputException when receivers would refuse the message; it carries all findings */
    public static void requireSendable(EdxmlMessage message) {
        Findings findings = of(message);
        if (findings.hasErrors()) {
            throw new InvalidInputException(findings);
        }
    }
}
