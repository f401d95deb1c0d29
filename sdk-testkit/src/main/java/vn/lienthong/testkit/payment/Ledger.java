package vn.lienthong.testkit.payment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.testkit.sim.SeededIds;

/** The payments the platform knows, and what becomes of them. Guarded by the server's lock. */
final class Ledger {
    private final SdkClock clock;
    private final SeededIds ids;
    private final Map<String, Transaction> payments = new LinkedHashMap<>();

    Ledger(SdkClock clock, SeededIds ids) {
        this.clock = clock;
        this.ids = ids;
    }

    Transaction begin(ObjectNode init) {
        Transaction payment = Transaction.begun(init, ids.opaque(""));
        payments.put(payment.reference, payment);
        return payment;
    }

    Transaction beginAtPortal(String dossier, long amount) {
        Transaction payment = Transaction.portalBegun(ids.opaque("dvcqg"), dossier, amount, WireTime.of(clock.now()));
        payments.put(payment.reference, payment);
        return payment;
    }

    /** Marks the end of a payment; every end has a platform number of its own. */
    Transaction settle(String reference, PaymentState state, String failureCode) {
        Transaction payment = find(reference)
                .orElseThrow(() -> new IllegalArgumentException("no payment with the reference " + reference));
        Instant now = clock.now();
        payment.state = state;
        payment.failureCode = failureCode;
        payment.platformNumber = ids.numbered("PP");
        payment.noticeTime = WireTime.of(now);
        payment.settledAt = now;
        return payment;
    }

    Optional<Transaction> find(String reference) {
        return Optional.ofNullable(payments.get(reference));
    }

    Optional<Transaction> byPageToken(String token) {
        return payments.values().stream()
                .filter(payment -> payment.pageToken.equals(token) && !token.isEmpty())
                .findFirst();
    }

    Optional<Transaction> byPlatformNumber(String number) {
        return payments.values().stream()
                .filter(payment -> payment.platformNumber.equals(number) && !number.isEmpty())
                .findFirst();
    }

    List<String> references() {
        return List.copyOf(payments.keySet());
    }

    void clear() {
        payments.clear();
    }
}
