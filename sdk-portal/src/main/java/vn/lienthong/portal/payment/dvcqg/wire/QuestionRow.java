package vn.lienthong.portal.payment.dvcqg.wire;

/** QUERY and GET_BILL (payment 3.7, 3.8). */
public record QuestionRow(
        String LoaiBanTin, String PhienBan, String MaDoiTac, String MaThamChieu, String ThoiGianGD, String MaXacThuc) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "QuestionRow";
    }
}
