package vn.lienthong.portal.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.portal.money.Dong;

/**
 * What is paid for, as it stands on the receipt (<i>thông tin biên lai</i>; wire {@code ThongTinBienLai}; payment 3.4, PAY-10). The parts a
 * kind of payment needs are the parts its record takes; the platform signs none of them.
 */
public sealed interface Receipt {
    Head head();

    /** What is due: the sum of the items. */
    default Dong total() {
        return head().items().stream().map(ReceiptItem::amount).reduce(Dong.ZERO, Dong::plus);
    }

    /**
     * What every receipt has.
     *
     * @param content wire {@code NoiDungThanhToan}
     * @param decidedBy wire {@code MaCoQuanQD}, {@code TenCoQuanQD}
     * @param budgetAccount state-budget collection account, wire {@code TaiKhoanThuNSNN}
     * @param items at least one
     */
    record Head(
            String content,
            Payer payer,
            Named decidedBy,
            @Nullable String budgetAccount,
            List<ReceiptItem> items) {
        public Head {
            Objects.requireNonNull(content, "content");
            Objects.requireNonNull(payer, "payer");
            Objects.requireNonNull(decidedBy, "decidedBy");
            items = List.copyOf(items);
        }

        public static Head of(String content, Payer payer, Named decidedBy, ReceiptItem... items) {
            return new Head(content, payer, decidedBy, null, List.of(items));
        }
    }

    /**
     * Fees of a dossier ({@code MaDichVu} 2).
     *
     * @param service wire {@code MaDVC}, {@code TenDVC}
     * @param procedure wire {@code MaTTHC}, {@code TenTTHC}
     * @param unit wire {@code MaDonVi}, {@code TenDonVi}
     * @param dossier wire {@code MaHoSo}
     * @param lines their sum is that of the items
     */
    record OfFees(
            Head head,
            Named service,
            Named procedure,
            Named unit,
            String dossier,
            Beneficiary beneficiary,
            List<FeeLine> lines)
            implements Receipt {
        public OfFees {
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(service, "service");
            Objects.requireNonNull(procedure, "procedure");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(dossier, "dossier");
            Objects.requireNonNull(beneficiary, "beneficiary");
            lines = List.copyOf(lines);
        }
    }

    /**
     * A fine ({@code MaDichVu} 1).
     *
     * @param kind wire {@code MaLoaiHinhThuPhat}, {@code TenLoaiHinhThuPhat}
     * @param treasury wire {@code KhoBac}
     */
    record OfFine(Head head, Named kind, String treasury, Decision decision, Violation violation) implements Receipt {
        public OfFine {
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(treasury, "treasury");
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(violation, "violation");
        }
    }

    /** The decision to fine: wire {@code SoQD}, {@code NgayQD}. */
    record Decision(String number, LocalDate date) {}

    /** What was done: wire {@code ThoiGianViPham}, {@code DiaDiemViPham}, {@code TenNguoiViPham}. */
    record Violation(String time, String place, PersonName offender) {}
}
