package vn.lienthong.portal.payment.dvcqg;

import java.util.Objects;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.portal.payment.PaymentOrder;

/**
 * An INIT ready to be sent: store its attempt and its body before the first call (PAY-06); sending again means the same bytes (PAY-08). The
 * body holds personal data, but no secret.
 *
 * @param attempt to be stored first
 * @param body the exact message, with its checksum
 * @param findings soft ones: what has errors is not prepared
 */
public record PreparedInit(Attempt attempt, Content body, Findings findings) {
    public PreparedInit {
        Objects.requireNonNull(attempt, "attempt");
        Objects.requireNonNull(body, "body");
    }

    public PaymentOrder order() {
        return attempt.order();
    }

    @Override
    public String toString() {
        return "PreparedInit[" + attempt.order().reference() + "]";
    }
}
