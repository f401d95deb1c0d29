package vn.lienthong.portal.payment.dvcqg;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.portal.money.Dong;

/** The need-table of {@code ThongTinBienLai} by {@code MaDichVu}, and its sums (payment 3.4, PAY-10). */
final class ReceiptRules {
    private static final String PATH = "ThongTinBienLai.";
    private static final List<String> ALWAYS =
            List.of("NoiDungThanhToan", "HoTenNguoiNop", "DiaChiNguoiNop", "MaCoQuanQD", "TenCoQuanQD");
    private static final List<String> FOR_FEES = List.of(
            "MaDVC",
            "TenDVC",
            "MaTTHC",
            "TenTTHC",
            "MaDonVi",
            "TenDonVi",
            "MaHoSo",
            "TKThuHuong",
            "MaNHThuHuong",
            "TenTKThuHuong");
    private static final List<String> FOR_FINES = List.of(
            "MaLoaiHinhThuPhat",
            "TenLoaiHinhThuPhat",
            "KhoBac",
            "SoQD",
            "NgayQD",
            "ThoiGianViPham",
            "DiaDiemViPham",
            "TenNguoiViPham");
    private static final int LONG_NAME = 250;

    private final JsonObject receipt;
    private final Dong amount;
    private final Findings.Collector found;

    ReceiptRules(JsonObject receipt, Dong amount, Findings.Collector found) {
        this.receipt = receipt;
        this.amount = amount;
        this.found = found;
    }

    void check() {
        filled(receipt, ALWAYS, PATH);
        payerNumber();
        // OS-J sends a number, OS-N a text: both are read (9.5).
        switch (text(receipt, "MaDichVu")) {
            case "2" -> {
                filled(receipt, FOR_FEES, PATH);
                if (text(receipt, "TenTTHC").length() > LONG_NAME) {
                    found.add(PaymentFinding.LONG_NAME.at(PATH + "TenTTHC"));
                }
                fees();
                sum("PhiLePhi");
            }
            case "1" -> filled(receipt, FOR_FINES, PATH);
            default -> found.add(PaymentFinding.SERVICE_KIND.at(PATH + "MaDichVu"));
        }
        sum("DSKhoanNop");
    }

    private void payerNumber() {
        String number = text(receipt, "SoCMNDNguoiNop");
        if (receipt.get("SoCMNDNguoiNop") == null) {
            found.add(PaymentFinding.MISSING.at(PATH + "SoCMNDNguoiNop"));
        } else if (number.equals("000000000")) {
            found.add(PaymentFinding.MADE_UP_NUMBER.at(PATH + "SoCMNDNguoiNop"));
        }
    }

    private void fees() {
        if (!(receipt.get("PhiLePhi") instanceof JsonArray rows)) {
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            String path = PATH + "PhiLePhi[" + i + "].";
            if (rows.get(i) instanceof JsonObject row) {
                filled(row, List.of("MaPhiLePhi", "TenPhiLePhi"), path);
                if (!List.of("1", "2").contains(text(row, "LoaiPhiLePhi"))) {
                    found.add(PaymentFinding.FEE_KIND.at(path + "LoaiPhiLePhi"));
                }
            }
        }
    }

    private void sum(String list) {
        if (!(receipt.get(list) instanceof JsonArray rows) || rows.isEmpty()) {
            found.add(PaymentFinding.MISSING.at(PATH + list));
            return;
        }
        long sum = 0;
        for (int i = 0; i < rows.size(); i++) {
            String part = rows.get(i) instanceof JsonObject row ? text(row, "SoTien") : "";
            if (!Dong.isWhole(part)) {
                found.add(PaymentFinding.AMOUNT.at(PATH + list + "[" + i + "].SoTien"));
                return;
            }
            // More than any amount can be: it differs, and adding on could overflow.
            sum = Math.min(sum + Long.parseLong(part), Dong.MAX + 1);
        }
        if (sum != amount.amount()) {
            found.add(PaymentFinding.SUM.at(PATH + list));
        }
    }

    private void filled(JsonObject owner, List<String> members, String path) {
        for (String member : members) {
            if (owner.get(member) == null) {
                found.add(PaymentFinding.MISSING.at(path + member));
            } else if (text(owner, member).isBlank()) {
                found.add(PaymentFinding.EMPTY.at(path + member));
            }
        }
    }

    private static String text(JsonObject owner, String member) {
        JsonValue value = owner.get(member);
        return value instanceof JsonString string
                ? string.getString()
                : value instanceof JsonNumber number ? number.toString() : "";
    }
}
