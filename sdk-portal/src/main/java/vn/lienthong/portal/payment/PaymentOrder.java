package vn.lienthong.portal.payment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import vn.lienthong.portal.money.Dong;

/**
 * One attempt to pay, as it was stored before the platform heard of it (PAY-06). Immutable.
 *
 * @param key the agency's key of what is paid for; attempts of one order share it
 * @param preparedAt taken once, to the second, and sent again with every question (PAY-03)
 */
public record PaymentOrder(String key, PaymentReference reference, Dong amount, Instant preparedAt) {
    public PaymentOrder {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(amount, "amount");
        preparedAt = preparedAt.truncatedTo(ChronoUnit.SECONDS);
    }
}
