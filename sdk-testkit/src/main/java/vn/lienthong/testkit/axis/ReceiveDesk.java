package vn.lienthong.testkit.axis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.lienthong.core.content.Content;
import vn.lienthong.testkit.axis.AgencyTable.Unit;
import vn.lienthong.testkit.sim.StrictJson;

/** Lists, fetches, counts and acknowledges what lies in the caller's mailboxes. */
final class ReceiveDesk {
    private final AgencyTable agencies;
    private final Mailroom mailroom;

    ReceiveDesk(AgencyTable agencies, Mailroom mailroom) {
        this.agencies = agencies;
        this.mailroom = mailroom;
    }

    Reply received(SignedHeaders headers) throws CallRefusedException {
        List<Delivery> waiting = mailroom.waiting(units(headers), Frame.messageType(headers));
        waiting.forEach(Delivery::list);
        List<ObjectNode> rows = waiting.stream().map(ReceiveDesk::receivedRow).toList();
        return Reply.rows(rows::iterator);
    }

    Reply sent(SignedHeaders headers) throws CallRefusedException {
        String messageType = Frame.messageType(headers);
        Optional<String> docId = headers.value("docId").filter(id -> !id.isEmpty());
        List<ObjectNode> rows = mailroom.sentBy(units(headers)).stream()
                .filter(delivery -> delivery.sent.messageType().equals(messageType))
                .filter(delivery -> docId.isEmpty() || docId.get().equals(delivery.sent.docId()))
                .map(ReceiveDesk::sentRow)
                .toList();
        return Reply.rows(rows::iterator);
    }

    Content fetch(SignedHeaders headers) throws CallRefusedException {
        return delivery(headers).fetch();
    }

    Reply update(SignedHeaders headers) throws CallRefusedException {
        Delivery delivery = delivery(headers);
        DeliveryState asked = DeliveryState.asked(headers.required("status"))
                .orElseThrow(
                        () -> new CallRefusedException(AxisError.INVALID_FILE, "status: not processing, done or fail"));
        mailroom.acknowledge(delivery, asked);
        return Reply.done();
    }

    Reply count(SignedHeaders headers, String messageType) {
        return Reply.done()
                .with("count", mailroom.waiting(units(headers), messageType).size());
    }

    private Delivery delivery(SignedHeaders headers) throws CallRefusedException {
        return mailroom.find(headers.required("docId"), units(headers))
                .orElseThrow(() -> new CallRefusedException(
                        AxisError.NOT_PROCESSED, "Khong tim thay van ban", "docId: not in this system's mailboxes"));
    }

    private List<Unit> units(SignedHeaders headers) {
        return agencies.unitsOf(headers.systemId());
    }

    private static ObjectNode receivedRow(Delivery delivery) {
        return StrictJson.newObject()
                .put("docId", delivery.docId)
                .put("serviceType", "eDoc")
                .put("messageType", delivery.sent.messageType())
                .put("created_time", WireTime.seconds(delivery.sent.at()))
                .put("updated_time", WireTime.seconds(delivery.updated))
                .put("from", delivery.route.from())
                .put("to", delivery.route.to())
                .put("status", delivery.state.name())
                .put("status_desc", delivery.state.description());
    }

    private static ObjectNode sentRow(Delivery delivery) {
        EdxmlSummary message = delivery.sent.summary();
        return StrictJson.newObject()
                .put("senderDocId", delivery.sent.docId())
                .put("receiverDocId", delivery.docId)
                .put("serviceType", "eDoc")
                .put("messageType", delivery.sent.messageType())
                .put("title", message.text("Subject"))
                .put("notation", message.about().notation())
                .put("fromCode", delivery.route.from())
                .put("toCode", delivery.route.to())
                .put("sentTime", WireTime.seconds(delivery.sent.at()))
                .put("receivedTime", delivery.state.isFinal() ? WireTime.seconds(delivery.updated) : "")
                .put("sendStatus", "DONE")
                .put("sendStatusDesc", "Da gui")
                .put("receiveStatus", delivery.state.name())
                .put("receiveStatusDesc", delivery.state.description());
    }
}
