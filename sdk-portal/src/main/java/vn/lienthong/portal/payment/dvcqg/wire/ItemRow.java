package vn.lienthong.portal.payment.dvcqg.wire;

/** A row of {@code DSKhoanNop}. */
public record ItemRow(String NoiDung, String SoTien) {
    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "ItemRow";
    }
}
