package vn.lienthong.portal.payment.dvcqg;

import java.util.List;

/** The messages of the platform and which of their members the checksum covers, in the order in which they are joined (payment 3.2). */
public enum MessageType {
    /** A transaction is opened. */
    INIT(
            "LoaiBanTin",
            "PhienBan",
            "MaDoiTac",
            "MaThamChieu",
            "SoTien",
            "LoaiHinhThanhToan",
            "MaKenhThanhToan",
            "MaThietBi",
            "NgonNgu",
            "MaTienTe",
            "MaNganHang",
            "ThongTinGiaoDich",
            "ThoiGianGD",
            "Ip"),
    /** The platform tells the result; time stands before narration here. */
    CONFIRM(
            "LoaiBanTin",
            "MaLoi",
            "MaDoiTac",
            "MaThamChieu",
            "SoTien",
            "MaTienTe",
            "MaGiaoDich",
            "MaNganHang",
            "ThoiGianGD",
            "ThongTinGiaoDich"),
    /** The state of one reference is asked for. */
    QUERY("LoaiBanTin", "PhienBan", "MaDoiTac", "MaThamChieu", "ThoiGianGD"),
    /** A receipt is asked for. */
    GET_BILL("LoaiBanTin", "PhienBan", "MaDoiTac", "MaThamChieu", "ThoiGianGD");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> signed;

    MessageType(String... signed) {
        this.signed = List.of(signed);
    }

    /** Wire names of the signed members, in order. */
    public List<String> signed() {
        return signed;
    }

    /** The type of a message by its {@code LoaiBanTin}; what is none of the agency's own is taken for CONFIRM, whose name is not proved. */
    public static MessageType of(String name) {
        for (MessageType type : values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        return CONFIRM;
    }
}
