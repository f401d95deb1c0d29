package vn.lienthong.portal.payment.dvcqg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PersonalText;
import vn.lienthong.core.privacy.Secret;
import vn.lienthong.portal.money.Dong;
import vn.lienthong.portal.payment.Beneficiary;
import vn.lienthong.portal.payment.FeeLine;
import vn.lienthong.portal.payment.Named;
import vn.lienthong.portal.payment.Narration;
import vn.lienthong.portal.payment.Payer;
import vn.lienthong.portal.payment.PaymentOrder;
import vn.lienthong.portal.payment.PaymentReference;
import vn.lienthong.portal.payment.Receipt;
import vn.lienthong.portal.payment.ReceiptItem;

/** The invented payment of the worked examples 10.1 to 10.4. */
final class SamplePayments {
    static final Secret SECRET = Secret.of("synthetic-pp-secret-0001");
    static final Partner PARTNER = Partner.of("TESTPARTNER", SECRET);
    static final Narration NARRATION = new Narration("THANH TOAN HO SO 000.00.00.H99-260115-0001");
    static final InetAddress PAYER_ADDRESS = address();

    private SamplePayments() {}

    static PaymentOrder order() {
        return order(150_000);
    }

    static PaymentOrder order(long amount) {
        return new PaymentOrder(
                "order-1",
                PaymentReference.of("000000G99260115A7f3c9d2e"),
                Dong.of(amount),
                Instant.parse("2026-01-15T07:30:05Z"));
    }

    static Attempt attempt() {
        return Attempt.prepared("TESTPARTNER", order());
    }

    static Receipt.OfFees receipt() {
        return receipt(50_000);
    }

    static Receipt.OfFees receipt(long second) {
        Payer payer = Payer.of(PersonName.of("Nguyễn Văn Thử"), PersonalText.of("Số 1 đường Thử"))
                .withIdentityNumber(PersonalText.of("000000000000"));
        return new Receipt.OfFees(
                Receipt.Head.of(
                        NARRATION.text(),
                        payer,
                        new Named("000.00.00.H99", "Đơn vị thử nghiệm"),
                        new ReceiptItem("Phí thẩm định thử", Dong.of(100_000)),
                        new ReceiptItem("Lệ phí cấp thử", Dong.of(second))),
                new Named("1.000000.000.00.00.H99.01", "Dịch vụ công thử nghiệm"),
                new Named("1.000000.000.00.00.H99", "Thủ tục thử nghiệm"),
                new Named("000.00.00.H99", "Đơn vị thử nghiệm"),
                "000.00.00.H99-260115-0001",
                new Beneficiary(PersonalText.of("0000000000"), "TESTBANK", "DON VI THU NGHIEM"),
                List.of(
                        new FeeLine(FeeLine.Kind.FEE, "P01", "Phí thẩm định thử", Dong.of(100_000)),
                        new FeeLine(FeeLine.Kind.CHARGE, "L01", "Lệ phí cấp thử", Dong.of(second))));
    }

    static InputStream golden(String name) {
        return Objects.requireNonNull(SamplePayments.class.getResourceAsStream(name));
    }

    static String text(String name) {
        try (InputStream in = golden(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InetAddress address() {
        try {
            return InetAddress.getByAddress(new byte[] {(byte) 203, 0, 113, 10});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
