package vn.lienthong.testkit.payment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One payment at the platform, found by the agency's reference. Guarded by the server's lock. */
final class Transaction {
    final String reference;
    final long amount;
    final String narration;
    final String initTime;
    final String checksum;
    final String pageToken;
    final @Nullable String portalDossier;

    PaymentState state = PaymentState.OPEN;
    String failureCode = "";
    String platformNumber = "";
    String noticeTime = "";

    @Nullable
    Instant settledAt;

    private Transaction(
            String reference,
            long amount,
            String narration,
            String initTime,
            String checksum,
            String pageToken,
            @Nullable String portalDossier) {
        this.reference = reference;
        this.amount = amount;
        this.narration = narration;
        this.initTime = initTime;
        this.checksum = checksum;
        this.pageToken = pageToken;
        this.portalDossier = portalDossier;
    }

    /** A payment the agency began. */
    static Transaction begun(ObjectNode init, String pageToken) {
        return new Transaction(
                init.path("MaThamChieu").asText(),
                Long.parseLong(init.path("SoTien").asText()),
                init.path("ThongTinGiaoDich").asText(),
                init.path("ThoiGianGD").asText(),
                init.path("MaXacThuc").asText(),
                pageToken,
                null);
    }

    /** A payment begun at the portal, with a reference the agency never gave out. */
    static Transaction portalBegun(String reference, String dossier, long amount, String time) {
        return new Transaction(reference, amount, "THANH TOAN HO SO " + dossier, time, "", "", dossier);
    }

    boolean isPaid() {
        return state == PaymentState.PAID;
    }
}
