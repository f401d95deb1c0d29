package vn.lienthong.portal.payment.dvcqg.wire;

/** A row of {@code PhiLePhi}. */
public record FeeRow(String LoaiPhiLePhi, String MaPhiLePhi, String TenPhiLePhi, String SoTien) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "FeeRow";
    }
}
