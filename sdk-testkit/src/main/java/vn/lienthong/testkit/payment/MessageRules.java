package vn.lienthong.testkit.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** What every signed message of the agency must fulfil: text members, no bar, our partner, the right checksum (3.2, 3.3, 3.7). */
final class MessageRules {
    private static final int LONGEST_REFERENCE = 50;
    private static final int LONGEST_NARRATION = 100;

    private MessageRules() {}

    static Optional<String> problemOfInit(ObjectNode message) {
        return signed(message, Checksum.INIT)
                .or(() -> check(message, "LoaiHinhThanhToan", "PAY"))
                .or(() -> check(message, "NgonNgu", "vi-VN"))
                .or(() -> check(message, "MaTienTe", "VND"))
                .or(() -> text(message, "SoTien").matches("[1-9]\\d{0,17}")
                        ? Optional.empty()
                        : Optional.of("SoTien: not whole dong"))
                .or(() -> filled(message, "MaKenhThanhToan", "MaThietBi", "MaNganHang", "Ip"))
                .or(() -> problemOfNarration(text(message, "ThongTinGiaoDich")))
                .or(() -> ReceiptRules.problem(message.path("ThongTinBienLai"), text(message, "SoTien")));
    }

    static Optional<String> problemOfQuestion(ObjectNode message) {
        return signed(message, Checksum.QUESTION);
    }

    private static Optional<String> signed(ObjectNode message, List<String> recipe) {
        for (String member : recipe) {
            JsonNode value = message.get(member);
            if (value == null || !value.isTextual()) {
                return Optional.of(member + ": missing or not text");
            }
            if (value.asText().chars().anyMatch(c -> c == '|' || Character.isISOControl(c))) {
                return Optional.of(member + ": bar or control character (PAY-01)");
            }
        }
        String expected = Checksum.of(recipe, member -> text(message, member), Partner.SECRET);
        if (!expected.equals(text(message, "MaXacThuc"))) {
            return Optional.of("MaXacThuc: not the checksum of the message");
        }
        return check(message, "PhienBan", Partner.VERSION)
                .or(() -> check(message, "MaDoiTac", Partner.CODE))
                .or(() -> problemOfReference(text(message, "MaThamChieu")))
                .or(() -> WireTime.isTime(text(message, "ThoiGianGD"))
                        ? Optional.empty()
                        : Optional.of("ThoiGianGD: not yyyyMMddHHmmss"));
    }

    private static Optional<String> problemOfReference(String reference) {
        return reference.isEmpty() || reference.length() > LONGEST_REFERENCE
                ? Optional.of("MaThamChieu: not 1 to " + LONGEST_REFERENCE + " characters")
                : Optional.empty();
    }

    private static Optional<String> problemOfNarration(String narration) {
        if (narration.isEmpty() || narration.length() > LONGEST_NARRATION) {
            return Optional.of("ThongTinGiaoDich: not 1 to " + LONGEST_NARRATION + " characters");
        }
        return narration.chars().allMatch(c -> c < 128)
                ? Optional.empty()
                : Optional.of("ThongTinGiaoDich: not plain ASCII");
    }

    private static Optional<String> check(ObjectNode message, String member, String expected) {
        return text(message, member).equals(expected)
                ? Optional.empty()
                : Optional.of(member + ": not the value known");
    }

    private static Optional<String> filled(ObjectNode message, String... members) {
        for (String member : members) {
            if (text(message, member).isEmpty()) {
                return Optional.of(member + ": empty");
            }
        }
        return Optional.empty();
    }

    private static String text(ObjectNode message, String member) {
        return message.path(member).asText("");
    }
}
