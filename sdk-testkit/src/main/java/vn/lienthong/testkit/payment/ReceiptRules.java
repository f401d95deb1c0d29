package vn.lienthong.testkit.payment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** The need-table of {@code ThongTinBienLai} (payment specification 3.4) and its sums (PAY-10). */
final class ReceiptRules {
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

    private ReceiptRules() {}

    static Optional<String> problem(JsonNode receipt, String amount) {
        if (!receipt.isObject()) {
            return Optional.of("ThongTinBienLai: missing");
        }
        return switch (receipt.path("MaDichVu").asText()) {
            case "2" ->
                filled(receipt, ALWAYS)
                        .or(() -> present(receipt, "SoCMNDNguoiNop"))
                        .or(() -> filled(receipt, FOR_FEES))
                        .or(() -> problemOfFees(receipt.path("PhiLePhi")))
                        .or(() -> sum(receipt, "PhiLePhi", amount))
                        .or(() -> sum(receipt, "DSKhoanNop", amount));
            case "1" ->
                filled(receipt, ALWAYS)
                        .or(() -> present(receipt, "SoCMNDNguoiNop"))
                        .or(() -> filled(receipt, FOR_FINES))
                        .or(() -> sum(receipt, "DSKhoanNop", amount));
            default -> Optional.of("ThongTinBienLai.MaDichVu: not 1 or 2");
        };
    }

    private static Optional<String> problemOfFees(JsonNode fees) {
        for (JsonNode fee : fees) {
            Optional<String> problem = filled(fee, List.of("LoaiPhiLePhi", "MaPhiLePhi", "TenPhiLePhi"));
            if (problem.isPresent()) {
                return problem;
            }
            if (!fee.path("LoaiPhiLePhi").asText().matches("[12]")) {
                return Optional.of("ThongTinBienLai.PhiLePhi.LoaiPhiLePhi: not 1 or 2");
            }
        }
        return Optional.empty();
    }

    /** The payer's number may be empty when there is none, but never left out or made up (3.4). */
    private static Optional<String> present(JsonNode receipt, String member) {
        JsonNode value = receipt.path(member);
        if (!value.isTextual()) {
            return Optional.of("ThongTinBienLai." + member + ": missing or not text");
        }
        return value.asText().matches("0{9}")
                ? Optional.of("ThongTinBienLai." + member + ": nine zeros are no number")
                : Optional.empty();
    }

    private static Optional<String> filled(JsonNode owner, List<String> members) {
        return members.stream()
                .filter(member -> !owner.path(member).isTextual()
                        || owner.path(member).asText().isEmpty())
                .map(member -> "ThongTinBienLai." + member + ": missing, empty or not text")
                .findFirst();
    }

    private static Optional<String> sum(JsonNode receipt, String list, String amount) {
        long sum = 0;
        for (JsonNode row : receipt.path(list)) {
            String part = row.path("SoTien").asText();
            if (!row.path("SoTien").isTextual() || !part.matches("\\d{1,17}")) {
                return Optional.of("ThongTinBienLai." + list + ".SoTien: not whole dong as text");
            }
            sum += Long.parseLong(part);
        }
        return Long.toString(sum).equals(amount)
                ? Optional.empty()
                : Optional.of("ThongTinBienLai." + list + ": does not add up to SoTien");
    }
}
