package vn.lienthong.testkit.axis;

import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.core.content.Content;
import vn.lienthong.testkit.axis.AgencyTable.Unit;
import vn.lienthong.testkit.axis.EdxmlText.Party;
import vn.lienthong.testkit.sim.SimulatorServer;

/**
 * Another agency, played by a test or an example: it receives what it is sent, reports statuses and sends documents, with messages
 * written from the specification and without the wire.
 *
 * <pre>{@code
 * axis.counterpart("G98").receiveAndReport("01", "03");
 * }</pre>
 *
 * Thread-safe.
 */
public final class AxisCounterpart {
    private final String code;
    private final AxisPlatform platform;
    private final SimulatorServer server;

    AxisCounterpart(String code, AxisPlatform platform, SimulatorServer server) {
        this.code = code;
        this.platform = platform;
        this.server = server;
    }

    /** Takes everything out of its mailbox, documents and statuses, and acknowledges it. */
    public List<AxisItem> receive() {
        return server.locked(() -> {
            List<Delivery> waiting = waiting();
            for (Delivery delivery : waiting) {
                delivery.list();
                delivery.fetch();
                platform.mailroom().acknowledge(delivery, DeliveryState.DONE);
            }
            return Mailroom.items(waiting);
        });
    }

    /**
     * Receives, and reports these statuses of every document received, one after the other.
     *
     * @return the documents
     */
    public List<AxisItem> receiveAndReport(String... statusCodes) {
        List<AxisItem> documents =
                receive().stream().filter(item -> !item.isStatus()).toList();
        for (AxisItem document : documents) {
            for (String statusCode : statusCodes) {
                report(document, statusCode, "");
            }
        }
        return documents;
    }

    /**
     * Sends a status message about a document to the other side: to its sender when this agency received it, to its recipient when this
     * agency sent it, as for 13.
     *
     * @param statusCode two digits (specification 3.6)
     * @param reason {@code Description}; may be empty
     * @return the sender's id of the status message
     * @throws IllegalArgumentException when the document is none of this agency's, or the axis refuses the message
     */
    public String report(AxisItem document, String statusCode, String reason) {
        return server.locked(() -> {
            Delivery delivery = platform.mailroom()
                    .find(document.docId())
                    .orElseThrow(() -> new IllegalArgumentException("no such document"));
            String mailbox = platform.unit(code).mailbox();
            boolean received = delivery.mailbox.equals(mailbox);
            if (!received && !delivery.sent.mailbox().equals(mailbox)) {
                throw new IllegalArgumentException("a document between others");
            }
            String own = received ? document.route().to() : document.route().from();
            String other = received ? document.route().from() : document.route().to();
            String message = EdxmlText.status(
                    party(own),
                    other,
                    delivery.sent.summary(),
                    statusCode,
                    reason,
                    platform.clock().now());
            return platform.send(code, "status", Content.ofUtf8(message));
        });
    }

    /**
     * Sends a new document.
     *
     * @return the sender's id of it
     * @throws IllegalArgumentException when the axis refuses it
     */
    public String send(AxisLetter letter) {
        return server.locked(() -> {
            List<Party> recipients =
                    letter.recipients().stream().map(this::party).toList();
            Content message = EdxmlText.document(
                    party(code),
                    recipients,
                    letter,
                    platform.newContentId(),
                    platform.clock().now());
            return platform.send(code, "edoc", message);
        });
    }

    private List<Delivery> waiting() {
        List<Unit> self = List.of(platform.unit(code));
        return Stream.of("edoc", "status")
                .flatMap(type -> platform.mailroom().waiting(self, type).stream())
                .toList();
    }

    private Party party(String someCode) {
        return new Party(someCode, platform.unit(someCode).agency().name());
    }
}
