package vn.lienthong.core.call;

import java.util.Objects;
import vn.lienthong.core.http.ExchangeLimits;

/**
 * What is known of a call before it is made.
 *
 * @param name {@code platform.operation}, the name in logs, listeners and errors, for example {@code portal.DongBoHoSoMC}
 * @param repetition when it may be repeated
 * @param limits time and size; {@link ExchangeLimits#total()} covers the whole call, repetitions and waits included
 */
public record Operation(String name, Repetition repetition, ExchangeLimits limits) {
    public Operation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(repetition, "repetition");
        Objects.requireNonNull(limits, "limits");
    }

    /** A call that changes nothing over there. */
    public static Operation read(String name) {
        return new Operation(name, Repetition.SAFE, ExchangeLimits.DEFAULT);
    }

    /** A call that changes something over there. */
    public static Operation write(String name) {
        return new Operation(name, Repetition.IF_NOT_CARRIED_OUT, ExchangeLimits.DEFAULT);
    }

    public Operation within(ExchangeLimits value) {
        return new Operation(name, repetition, value);
    }

    boolean isRead() {
        return repetition == Repetition.SAFE;
    }
}
