package vn.lienthong.testkit.axis;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.lienthong.core.content.Content;

/** Messages as the specification prints them (10.3 and 10.4), written by templates. */
final class EdxmlText {
    private static final String URI = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    private static final String OPEN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <edXML xmlns="%1$s">
              <edXML:edXMLEnvelope xmlns:edXML="%1$s">
                <edXML:edXMLHeader>
                  <edXML:MessageHeader>
            """.formatted(URI);
    private static final int PIECE = 3 * 4096;

    private EdxmlText() {}

    /**
     * A status message.
     *
     * @param addressee {@code ResponseFor/OrganId}
     * @param about the document reported on
     */
    static String status(
            Party from, String addressee, EdxmlSummary about, String statusCode, String reason, Instant now) {
        AxisItem.About document = about.about();
        String date = about.first("PromulgationInfo/PromulgationDate")
                .map(value -> element("PromulgationDate", value))
                .orElse("");
        Optional<String> description = Optional.of(reason).filter(text -> !text.isEmpty());
        return OPEN
                + organization("From", from)
                + "<edXML:ResponseFor>" + element("OrganId", addressee) + element("Code", document.notation())
                + element("DocumentId", document.documentId()) + date + "</edXML:ResponseFor>\n"
                + element("StatusCode", statusCode)
                + description.map(text -> element("Description", text)).orElse("")
                + element("Timestamp", WireTime.seconds(now))
                + "</edXML:MessageHeader>\n</edXML:edXMLHeader>\n</edXML:edXMLEnvelope>\n</edXML>\n";
    }

    /** A new document with one attachment, which is encoded while it is read. */
    static Content document(Party from, List<Party> to, AxisLetter letter, String contentId, Instant now) {
        byte[] head = utf8(head(from, to, letter, contentId, now));
        byte[] tail = utf8("</edXML:ContentTransferEncoded></Attachment>\n</AttachmentEncoded>\n</edXML>\n");
        Content file = letter.attachment();
        long encoded = (file.length().orElseThrow() + 2) / 3 * 4;
        return Content.from(head.length + encoded + tail.length, () -> {
            InputStream raw = file.open();
            InputStream text = new ChunkedStream(() -> Base64.getEncoder().encode(raw.readNBytes(PIECE)), raw);
            return new SequenceInputStream(Collections.enumeration(
                    List.of(new ByteArrayInputStream(head), text, new ByteArrayInputStream(tail))));
        });
    }

    private static String head(Party from, List<Party> to, AxisLetter letter, String contentId, Instant now) {
        StringBuilder text = new StringBuilder(OPEN).append(organization("From", from));
        to.forEach(party -> text.append(organization("To", party)));
        String date = WireTime.date(now);
        String notation = letter.number() + "/" + letter.notation();
        String content = element("ContentId", "cid:" + contentId);
        return text.append(element("DocumentId", from.code() + "," + date + "," + notation))
                .append("<edXML:Code>" + element("CodeNumber", letter.number()))
                .append(element("CodeNotation", letter.notation()) + "</edXML:Code>\n")
                .append("<edXML:PromulgationInfo>" + element("PromulgationDate", date) + "</edXML:PromulgationInfo>\n")
                .append(element("Subject", letter.subject()))
                .append(element("SteeringType", "0"))
                .append("</edXML:MessageHeader>\n<edXML:TraceHeaderList><edXML:TraceHeader>")
                .append(element("OrganId", from.code()) + element("Timestamp", WireTime.seconds(now)))
                .append("</edXML:TraceHeader></edXML:TraceHeaderList>\n</edXML:edXMLHeader>\n<edXML:edXMLBody>\n")
                .append("<edXML:edXMLManifest version=\"1.0\"><edXML:Reference>" + content)
                .append(element("ContentType", "application/pdf"))
                .append(element("AttachmentName", letter.attachmentName()))
                .append("</edXML:Reference></edXML:edXMLManifest>\n</edXML:edXMLBody>\n</edXML:edXMLEnvelope>\n")
                .append("<AttachmentEncoded>\n<Attachment><ContentId>cid:" + contentId + "</ContentId>")
                .append("<AttachmentName>" + escaped(letter.attachmentName()) + "</AttachmentName>")
                .append("<ContentType>application/pdf</ContentType>")
                .append("<edXML:ContentTransferEncoded xmlns:edXML=\"" + URI + "\">")
                .toString();
    }

    private static String organization(String kind, Party party) {
        return "<edXML:" + kind + ">" + element("OrganId", party.code()) + element("OrganName", party.name())
                + "</edXML:" + kind + ">\n";
    }

    private static String element(String name, String value) {
        return "<edXML:" + name + ">" + escaped(value) + "</edXML:" + name + ">";
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An agency as a message names it. */
    record Party(String code, String name) {}
}
