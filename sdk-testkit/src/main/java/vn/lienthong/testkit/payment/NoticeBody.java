package vn.lienthong.testkit.payment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import vn.lienthong.testkit.sim.StrictJson;

/** Writes the CONFIRM message of a settled payment (payment specification 3.6), good or spoiled. */
final class NoticeBody {
    private NoticeBody() {}

    static String of(Transaction payment, @Nullable NoticeFault fault) {
        ObjectNode body = StrictJson.newObject()
                .put("LoaiBanTin", "CONFIRM")
                .put("MaLoi", payment.isPaid() ? "00" : payment.failureCode)
                .put("MaDoiTac", Partner.CODE)
                .put("MaThamChieu", payment.reference)
                .put("SoTien", fault == NoticeFault.WRONG_AMOUNT ? payment.amount + 1 : payment.amount)
                .put("MaTienTe", "VND")
                .put("MaGiaoDich", payment.platformNumber)
                .put("MaNganHang", Partner.BANK)
                .put("ThoiGianGD", payment.noticeTime)
                .put("ThongTinGiaoDich", payment.narration);
        if (fault == NoticeFault.BAR_MOVED) {
            moveBar(body);
        }
        String secret = fault == NoticeFault.WRONG_HASH ? Partner.SECRET + "x" : Partner.SECRET;
        body.put(
                "MaXacThuc",
                Checksum.of(Checksum.CONFIRM, member -> body.path(member).asText(), secret));
        if (payment.portalDossier != null) {
            body.put("MaHoSo", payment.portalDossier);
        }
        return body.toString();
    }

    /** The joined text, and so the checksum, is that of a number {@code PP…|BANK} with the bank {@code BANK}. */
    private static void moveBar(ObjectNode body) {
        body.put("MaNganHang", Partner.BANK + "|" + Partner.BANK);
    }
}
