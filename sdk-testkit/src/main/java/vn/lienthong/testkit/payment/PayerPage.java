package vn.lienthong.testkit.payment;

import vn.lienthong.testkit.sim.SimulatorAnswer;

/** The page behind {@code UrlThanhToan}: for a person who plays with the sandbox. */
final class PayerPage {
    static final String PATH = "/pay/";

    private PayerPage() {}

    static SimulatorAnswer of(Transaction payment) {
        return SimulatorAnswer.html(200, """
                <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Thanh toán thử nghiệm</title></head><body>
                <h1>Thanh toán thử nghiệm</h1><p>%d VND, %s</p>
                <form method="post"><button name="outcome" value="paid">Trả tiền</button>
                <button name="outcome" value="failed">Không thành công</button></form></body></html>
                """.formatted(payment.amount, payment.state));
    }
}
