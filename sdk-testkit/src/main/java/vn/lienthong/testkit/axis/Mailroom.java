package vn.lienthong.testkit.axis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.testkit.axis.AgencyTable.Unit;
import vn.lienthong.testkit.axis.AxisItem.Route;
import vn.lienthong.testkit.axis.Delivery.Sent;
import vn.lienthong.testkit.sim.SeededIds;

/** Every mailbox of the axis. Guarded by the server's lock. */
final class Mailroom {
    private final SdkClock clock;
    private final SeededIds ids;
    private final Map<String, Delivery> deliveries = new LinkedHashMap<>();
    private final Set<String> sentBefore = new HashSet<>();
    private int sends;
    private int repeatedSends;
    private int repeatedAcknowledgements;

    Mailroom(SdkClock clock, SeededIds ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Puts a message into mailboxes.
     *
     * @param recipients by the code each is addressed by
     * @return the sender's id of it
     */
    String post(
            String senderMailbox,
            String messageType,
            EdxmlSummary summary,
            UploadedFile file,
            Map<String, Unit> recipients) {
        Sent sent = new Sent(newId(), senderMailbox, messageType, summary, file, clock.now());
        sends++;
        repeatedSends += sentBefore.add(senderMailbox + ' ' + file.sha256()) ? 0 : 1;
        String from = summary.first("From/OrganId").orElse(senderMailbox);
        recipients.forEach((code, unit) -> {
            Delivery delivery = new Delivery(sent, newId(), new Route(from, code), unit.mailbox());
            deliveries.put(delivery.docId, delivery);
        });
        return sent.docId();
    }

    /** 24 hexadecimal digits that begin with the time, as the axis' own are (specification 2.1). */
    private String newId() {
        return ids.opaque(String.format(Locale.ROOT, "%08x", clock.now().getEpochSecond()));
    }

    void acknowledge(Delivery delivery, DeliveryState asked) {
        repeatedAcknowledgements += delivery.acknowledge(asked, clock.now()) ? 1 : 0;
    }

    /** The item of that id, when it lies in one of these units' mailboxes. */
    Optional<Delivery> find(String docId, List<Unit> units) {
        return Optional.ofNullable(deliveries.get(docId)).filter(delivery -> isOf(delivery.mailbox, units));
    }

    Optional<Delivery> find(String docId) {
        return Optional.ofNullable(deliveries.get(docId));
    }

    /** What is not acknowledged yet, oldest first. */
    List<Delivery> waiting(List<Unit> units, String messageType) {
        return deliveries.values().stream()
                .filter(delivery -> isOf(delivery.mailbox, units) && !delivery.state.isFinal())
                .filter(delivery -> delivery.sent.messageType().equals(messageType))
                .toList();
    }

    List<Delivery> sentBy(List<Unit> units) {
        return deliveries.values().stream()
                .filter(delivery -> isOf(delivery.sent.mailbox(), units))
                .toList();
    }

    List<AxisItem> received(Unit unit) {
        return items(deliveries.values().stream()
                .filter(delivery -> delivery.mailbox.equals(unit.mailbox()))
                .toList());
    }

    List<AxisItem> statusesAbout(String documentId) {
        return items(new ArrayList<>(deliveries.values())).stream()
                .filter(item -> item.isStatus() && item.about().documentId().equals(documentId))
                .toList();
    }

    static List<AxisItem> items(List<Delivery> deliveries) {
        return deliveries.stream().map(Delivery::item).toList();
    }

    AxisCounts counts() {
        return new AxisCounts(sends, deliveries.size(), repeatedSends, repeatedAcknowledgements);
    }

    void clear() {
        deliveries.clear();
        sentBefore.clear();
        sends = 0;
        repeatedSends = 0;
        repeatedAcknowledgements = 0;
    }

    private static boolean isOf(String mailbox, List<Unit> units) {
        return units.stream().anyMatch(unit -> unit.mailbox().equals(mailbox));
    }
}
