package vn.lienthong.portal.payment.dvcqg;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.portal.money.Dong;

/** What a message must fulfil beyond its signed form (payment 3.3 to 3.8). */
final class MessageRules {
    private static final int SAFE_REFERENCE = 20;
    private static final int LONGEST_NARRATION = 100;
    private static final Pattern REFERENCE = Pattern.compile("[!-{}~]{1,50}");

    private MessageRules() {}

    static void check(MessageType type, JsonObject message, SignedPart part, Findings.Collector found) {
        if (type != MessageType.CONFIRM && !part.text(PaymentMessages.TYPE).equals(type.name())) {
            found.add(PaymentFinding.TYPE.at(PaymentMessages.TYPE));
        }
        reference(part.text("MaThamChieu"), found);
        if (WireTime.read(part.text("ThoiGianGD")).isEmpty()) {
            found.add(PaymentFinding.TIME.at("ThoiGianGD"));
        }
        if (type == MessageType.INIT) {
            narration(part.text("ThongTinGiaoDich"), found);
            init(message, part, found);
        }
    }

    private static void reference(String reference, Findings.Collector found) {
        if (!REFERENCE.matcher(reference).matches()) {
            found.add(PaymentFinding.REFERENCE.at("MaThamChieu"));
        } else if (reference.length() > SAFE_REFERENCE) {
            found.add(PaymentFinding.REFERENCE_LENGTH.at("MaThamChieu"));
        }
    }

    private static void narration(String narration, Findings.Collector found) {
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(narration);
        if (!ascii || narration.isEmpty() || narration.length() > LONGEST_NARRATION) {
            found.add(PaymentFinding.NARRATION.at("ThongTinGiaoDich"));
        }
    }

    private static void init(JsonObject message, SignedPart part, Findings.Collector found) {
        String amount = part.text("SoTien");
        if (amount.equals("0")) {
            found.add(PaymentFinding.AMOUNT.at("SoTien"));
        }
        JsonValue receipt = message.get("ThongTinBienLai");
        if (receipt instanceof JsonObject block && Dong.isWhole(amount)) {
            new ReceiptRules(block, Dong.parse(amount), found).check();
        } else if (receipt == null) {
            found.add(PaymentFinding.MISSING.at("ThongTinBienLai"));
        } else if (!(receipt instanceof JsonObject)) {
            found.add(PaymentFinding.KIND.at("ThongTinBienLai"));
        }
    }
}
