package vn.lienthong.portal.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier costs and how it was paid.
 *
 * @param onlinePayment wire {@code DuocThanhToanTrucTuyen}; null when not known
 */
public record Charges(List<Fee> fees, @Nullable Coded<OnlinePayment> onlinePayment) {
    public static final Charges NONE = new Charges(List.of(), null);

    public Charges {
        fees = List.copyOf(fees);
    }
}
