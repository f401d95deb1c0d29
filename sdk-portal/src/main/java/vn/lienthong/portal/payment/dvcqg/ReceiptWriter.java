package vn.lienthong.portal.payment.dvcqg;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.privacy.Masked;
import vn.lienthong.portal.payment.FeeLine;
import vn.lienthong.portal.payment.Payer;
import vn.lienthong.portal.payment.Receipt;
import vn.lienthong.portal.payment.dvcqg.wire.FeeRow;
import vn.lienthong.portal.payment.dvcqg.wire.ItemRow;
import vn.lienthong.portal.payment.dvcqg.wire.ReceiptRow;

/** From the receipt's model to {@code ThongTinBienLai} (payment 3.4); {@code LoaiPhiLePhi} 1 phí, 2 lệ phí (9.4). */
final class ReceiptWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final String NONE = "";

    private ReceiptWriter() {}

    static ReceiptRow row(Receipt receipt) {
        Receipt.Head head = receipt.head();
        Payer payer = head.payer();
        Receipt.@Nullable OfFees fees = receipt instanceof Receipt.OfFees f ? f : null;
        Receipt.@Nullable OfFine fine = receipt instanceof Receipt.OfFine f ? f : null;
        return new ReceiptRow(
                fees != null ? "2" : "1",
                fees == null ? NONE : fees.service().code(),
                fees == null ? NONE : fees.service().name(),
                fees == null ? NONE : fees.procedure().code(),
                fees == null ? NONE : fees.procedure().name(),
                fees == null ? NONE : fees.unit().code(),
                fees == null ? NONE : fees.unit().name(),
                fees == null ? NONE : fees.dossier(),
                fees == null ? NONE : fees.beneficiary().account().reveal(),
                fees == null ? NONE : fees.beneficiary().bank(),
                fees == null ? NONE : fees.beneficiary().name(),
                fine == null ? NONE : fine.kind().code(),
                fine == null ? NONE : fine.kind().name(),
                head.decidedBy().code(),
                head.decidedBy().name(),
                fine == null ? NONE : fine.treasury(),
                fine == null ? NONE : DAY.format(fine.decision().date()),
                fine == null ? NONE : fine.decision().number(),
                fine == null ? NONE : fine.violation().time(),
                fine == null ? NONE : fine.violation().place(),
                fine == null ? NONE : fine.violation().offender().reveal(),
                text(head.budgetAccount()),
                head.content(),
                payer.name().reveal(),
                text(payer.identityNumber()),
                payer.address().reveal(),
                NONE,
                text(payer.province()),
                fees == null
                        ? List.of()
                        : fees.lines().stream().map(ReceiptWriter::row).toList(),
                head.items().stream()
                        .map(item -> new ItemRow(item.content(), item.amount().toString()))
                        .toList());
    }

    private static FeeRow row(FeeLine line) {
        return new FeeRow(
                line.kind() == FeeLine.Kind.FEE ? "1" : "2",
                line.code(),
                line.name(),
                line.amount().toString());
    }

    private static String text(@Nullable String value) {
        return value == null ? NONE : value;
    }

    private static String text(@Nullable Masked value) {
        return value == null ? NONE : value.reveal();
    }
}
