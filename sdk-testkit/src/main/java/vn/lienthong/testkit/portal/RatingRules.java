package vn.lienthong.testkit.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** A month's satisfaction figures of {@code DongBoDanhGia} (portal specification 3.12; R-42). */
final class RatingRules {
    private static final List<List<String>> SHARES = List.of(
            List.of("PhanTramDanhGiaRatHaiLong", "PhanTramDanhGiaHaiLong", "PhanTramDanhGiaChuaHaiLong"),
            List.of(
                    "PhanTramDanhGiaDichVuRatHaiLong",
                    "PhanTramDanhGiaDichVuHaiLong",
                    "PhanTramDanhGiaDichVuChuaHaiLong"));
    private static final Form MONTH = Form.pattern("M-yyyy", "([1-9]|1[0-2])-\\d{4}");
    private static final Form PERCENT = Form.pattern("n%", "(\\d|[1-9]\\d|100)%");

    private static final RecordRules RATING = new RecordRules()
            .filled(MONTH, "NgayTongHop")
            .filled(PERCENT, SHARES.get(0).toArray(String[]::new))
            .filled(PERCENT, SHARES.get(1).toArray(String[]::new))
            .filled(Form.ANY, "MaThuTuc", "Madonvi", "TenDonVi")
            .optional(Form.ANY, "NoiDung");

    private RatingRules() {}

    static Optional<String> problem(JsonNode rating, String path) {
        return RATING.problem(rating, path)
                .or(() -> rating.path("TongSoNguoiDanhGia").isInt()
                                && rating.path("TongSoNguoiDanhGia").asInt() > 0
                        ? Optional.empty()
                        : Optional.of(path + ".TongSoNguoiDanhGia: not a positive number"))
                .or(() -> SHARES.stream()
                        .filter(shares -> sum(rating, shares) != 100)
                        .map(shares -> path + "." + shares.get(0) + ": shares do not sum to 100 (R-42)")
                        .findFirst());
    }

    private static int sum(JsonNode rating, List<String> shares) {
        return shares.stream()
                .mapToInt(share -> Integer.parseInt(rating.path(share).asText().replace("%", "")))
                .sum();
    }
}
