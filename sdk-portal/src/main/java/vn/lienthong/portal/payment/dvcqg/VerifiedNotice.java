package vn.lienthong.portal.payment.dvcqg;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.portal.money.Dong;

/**
 * A notice of the platform (CONFIRM, IPN; payment 3.6) whose checksum was verified and whose partner is ours. Only {@link ConfirmDesk}
 * makes one (PAY-16). What is outside the checksum, {@code MaHoSo}, is a hint. Immutable.
 */
public final class VerifiedNotice {
    private final SignedPart part;
    private final Dong amount;
    private final @Nullable String dossier;
    private final ConfirmAnswer taken;

    VerifiedNotice(SignedPart part, @Nullable String dossier, ConfirmAnswer taken) {
        this.part = part;
        this.amount = Dong.parse(part.text("SoTien"));
        this.dossier = dossier;
        this.taken = Objects.requireNonNull(taken, "taken");
    }

    /** Wire {@code MaThamChieu}; may be one the agency never gave out. */
    public String reference() {
        return part.text("MaThamChieu");
    }

    /** Wire {@code MaDoiTac}. */
    public String partner() {
        return part.text("MaDoiTac");
    }

    /** Wire {@code MaLoi}. */
    public String code() {
        return part.text("MaLoi");
    }

    /** {@code MaLoi} {@code 00}; anything else is not paid, and not always final. */
    public boolean isPaid() {
        return code().equals("00");
    }

    public Dong amount() {
        return amount;
    }

    /** Wire {@code MaTienTe}. */
    public String currency() {
        return part.text("MaTienTe");
    }

    /** The platform's number of the transaction, wire {@code MaGiaoDich}. */
    public String transactionNumber() {
        return part.text("MaGiaoDich");
    }

    /** Wire {@code MaNganHang}. */
    public String bank() {
        return part.text("MaNganHang");
    }

    /** The platform's time as sent, wire {@code ThoiGianGD}; GET_BILL may ask for it. */
    public String time() {
        return part.text("ThoiGianGD");
    }

    /** Wire {@code MaHoSo}: not signed; the way to find the order of a payment begun at the portal. */
    public Optional<String> dossier() {
        return Optional.ofNullable(dossier);
    }

    /** The answer that takes the notice. */
    public ConfirmAnswer taken() {
        return taken;
    }

    @Override
    public String toString() {
        return "VerifiedNotice[" + reference() + ", " + code() + "]";
    }
}
