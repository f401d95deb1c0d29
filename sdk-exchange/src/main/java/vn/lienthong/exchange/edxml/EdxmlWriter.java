package vn.lienthong.exchange.edxml;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.lienthong.core.content.ContentDigest;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.error.LocalIoException;
import vn.lienthong.core.xml.XmlWriter;
import vn.lienthong.exchange.internal.FileMeasure;

/**
 * Writes edXML as the axis' own builder does: element order, prefixes, two spaces of indentation, LF, UTF-8 without BOM (DX-19). The
 * same message gives the same bytes. Attachments stream through base64 and ZIP, so memory does not grow with them. No signature is
 * written. Immutable and thread-safe.
 */
public final class EdxmlWriter {
    private final boolean zipAll;

    private EdxmlWriter(boolean zipAll) {
        this.zipAll = zipAll;
    }

    public static EdxmlWriter create() {
        return new EdxmlWriter(false);
    }

    /** Wraps PDFs in a ZIP as well, for receivers that expect one around every file. */
    public EdxmlWriter zippingAll() {
        return new EdxmlWriter(true);
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @return length and hash of what was written
     * @throws InvalidInputException when receivers would refuse the message (DX-20); nothing was written then, unless it is a character
     *     XML cannot carry
     * @throws LocalIoException when the target or an attachment's source fails
     */
    public ContentDigest write(EdxmlMessage message, OutputStream target) {
        EdxmlCheck.requireSendable(message);
        try {
            FileMeasure measured = new FileMeasure(target);
            XmlWriter xml = XmlWriter.indented(measured).declaration();
            message(xml, message);
            xml.finish();
            return new ContentDigest(measured.length(), measured.sha256());
        } catch (IOException e) {
            throw new LocalIoException(e, EdxmlError.TARGET);
        }
    }

    /**
     * Writes to a file, which appears whole or not at all; one that is there already is replaced.
     *
     * @return length and hash of the file
     * @throws InvalidInputException as {@link #write(EdxmlMessage, OutputStream)}
     * @throws LocalIoException when the file cannot be made, or an attachment's source fails
     */
    public ContentDigest write(EdxmlMessage message, Path target) {
        Path part = null;
        try {
            part = Files.createTempFile(target.toAbsolutePath().getParent(), ".edxml-", ".part");
            ContentDigest digest;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                digest = write(message, out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            part = null;
            return digest;
        } catch (IOException e) {
            throw new LocalIoException(e, EdxmlError.TARGET);
        } finally {
            if (part != null) {
                part.toFile().delete();
            }
        }
    }

    private void message(XmlWriter xml, EdxmlMessage message) throws IOException {
        ElementWriter out = new ElementWriter(xml, message.remainder().unknown());
        xml.start("edXML").attribute("xmlns", Namespaces.EDXML);
        out.attributesAt("edXML");
        xml.start("edXML:edXMLEnvelope").attribute("xmlns:edXML", Namespaces.EDXML);
        out.attributesAt("edXMLEnvelope");
        if (message instanceof EdxmlDocument document) {
            document(out, document);
        } else if (message instanceof EdxmlStatus status) {
            status(out, status);
            out.elementsAt("edXMLEnvelope");
            xml.end();
        }
        out.withoutPrefix();
        out.elementsAt("edXML");
        xml.end();
    }

    private void document(ElementWriter out, EdxmlDocument document) throws IOException {
        DocumentHeaderWriter header = new DocumentHeaderWriter(out);
        AttachmentWriter attachments = new AttachmentWriter(out, zipAll);
        out.frame("edXMLHeader", () -> {
            out.frame("MessageHeader", () -> header.header(document));
            if (!document.trace().equals(Trace.NONE)) {
                out.frame("TraceHeaderList", () -> new TraceWriter(out, header).trace(document.trace()));
            }
        });
        out.frame("edXMLBody", () -> out.manifest(() -> attachments.manifest(document.attachments())));
        out.elementsAt("edXMLEnvelope");
        out.xml().end();
        out.withoutPrefix();
        out.frame("AttachmentEncoded", () -> attachments.attachments(document.attachments()));
    }

    private static void status(ElementWriter out, EdxmlStatus status) throws IOException {
        DocumentHeaderWriter header = new DocumentHeaderWriter(out);
        out.frame(
                "edXMLHeader",
                () -> out.frame("MessageHeader", () -> {
                    out.group("From", true, () -> header.organization(status.from()));
                    out.group("ResponseFor", true, () -> header.responseFor(status.responseFor()));
                    if (status.staff().isPresent()) {
                        out.group(
                                "StaffInfo",
                                true,
                                () -> header.staff(status.staff().get()));
                    }
                    out.text("StatusCode", status.code().wire());
                    out.masked("Description", status.description());
                    out.written("Timestamp", status.timestamp());
                }));
    }
}
