package vn.lienthong.testkit.axis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lienthong.core.content.Content;
import vn.lienthong.testkit.axis.AgencyTable.Unit;
import vn.lienthong.testkit.sim.SimulatorRequest;
import vn.lienthong.testkit.sim.StrictJson;

/** {@code sendEdoc}: takes a message in and delivers it, to all its recipients or to none. */
final class SendDesk {
    private final AgencyTable agencies;
    private final Mailroom mailroom;

    SendDesk(AgencyTable agencies, Mailroom mailroom) {
        this.agencies = agencies;
        this.mailroom = mailroom;
    }

    Reply send(SignedHeaders headers, SimulatorRequest request, AxisProfile profile) throws CallRefusedException {
        String messageType = Frame.messageType(headers);
        Frame.require(
                headers.required("Content-Type").equals("application/octet-stream"),
                "Content-Type: not application/octet-stream");
        Unit sender = sender(headers, headers.required("from"));
        String hash = headers.required("hash-file");
        // Checked on the spooled body, and kept only when the message is accepted.
        UploadedFile file = UploadedFile.read(request.body(), hash, profile);
        EdxmlSummary message = EdxmlScanner.scan(file.content());
        EdxmlRules.check(message, messageType);
        String from = message.text("From/OrganId");
        if (!sender.agency().has(from)) {
            throw notRegistered(headers, from);
        }
        List<String> recipients = new ArrayList<>(message.recipients());
        recipients.addAll(headerRecipients(headers));
        Map<String, Unit> mailboxes = mailboxes(recipients);
        request.keepBody();
        return Reply.done().with("DocId", mailroom.post(sender.mailbox(), messageType, message, file, mailboxes));
    }

    /** What an agency sends without the wire: every rule but those of the signature, hash and registration applies. */
    String send(Unit sender, String messageType, Content content) throws CallRefusedException {
        UploadedFile file = UploadedFile.of(content);
        EdxmlSummary message = EdxmlScanner.scan(content);
        EdxmlRules.check(message, messageType);
        return mailroom.post(sender.mailbox(), messageType, message, file, mailboxes(message.recipients()));
    }

    private Unit sender(SignedHeaders headers, String from) throws CallRefusedException {
        Optional<Unit> unit = agencies.unitsOf(headers.systemId()).stream()
                .filter(candidate -> candidate.agency().has(from))
                .findFirst();
        if (unit.isEmpty()) {
            throw notRegistered(headers, from);
        }
        return unit.get();
    }

    private CallRefusedException notRegistered(SignedHeaders headers, String from) {
        String registered =
                agencies.unitsOf(headers.systemId()).stream().map(Unit::mailbox).collect(Collectors.joining(", "));
        return new CallRefusedException(
                AxisError.SENDER_NOT_REGISTERED,
                "Don vi gui " + from + " khong dung voi ma da dang ky: " + registered,
                "from: not a unit of this system");
    }

    private static List<String> headerRecipients(SignedHeaders headers) throws CallRefusedException {
        Optional<String> text = headers.value("to");
        if (text.isEmpty()) {
            return List.of();
        }
        JsonNode array = StrictJson.value(Content.ofUtf8(text.get()))
                .filter(JsonNode::isArray)
                .orElseThrow(() -> new CallRefusedException(AxisError.INVALID_FILE, "to: not a JSON array"));
        List<String> codes = new ArrayList<>();
        for (JsonNode code : array) {
            Frame.require(code.isTextual(), "to: not an array of texts");
            codes.add(code.asText());
        }
        return codes;
    }

    /** One entry for each mailbox, under the code that was named first. */
    private Map<String, Unit> mailboxes(List<String> codes) throws CallRefusedException {
        Map<String, Unit> byMailbox = new LinkedHashMap<>();
        Map<String, Unit> byCode = new LinkedHashMap<>();
        for (String code : codes) {
            Unit unit = agencies.find(code)
                    .orElseThrow(() -> new CallRefusedException(AxisError.RECIPIENT_UNKNOWN, "To: not known"));
            if (unit.locked()) {
                throw new CallRefusedException(AxisError.RECIPIENT_LOCKED, "To: locked");
            }
            if (byMailbox.putIfAbsent(unit.mailbox(), unit) == null) {
                byCode.put(code, unit);
            }
        }
        return byCode;
    }
}
