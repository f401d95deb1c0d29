package vn.lienthong.portal.payment.dvcqg.wire;

/** The answer to CONFIRM (payment 3.6). */
public record ConfirmAnswerRow(
        String MaLoi, String MoTaLoi, String MaDoiTac, String MaThamChieu, String ThoiGianGD, String MaXacThuc) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "ConfirmAnswerRow";
    }
}
