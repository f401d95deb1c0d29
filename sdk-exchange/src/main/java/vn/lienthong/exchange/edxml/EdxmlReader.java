package vn.lienthong.exchange.edxml;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.BoundedInputStream;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.content.ContentTooLargeException;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.LocalIoException;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.core.xml.XmlLimits;
import vn.lienthong.core.xml.XmlReader;

/**
 * Reads edXML as agencies really send it (QCVN 102; every variant seen in the field): any order, any prefix, empty elements, odd dates,
 * mislabelled and damaged attachments. What cannot be taken at its word is kept and told by a finding. Attachments are decoded to
 * temporary files, so memory does not grow with them. Immutable and thread-safe.
 */
public final class EdxmlReader {
    private final EdxmlLimits limits;
    private final @Nullable Path directory;

    private EdxmlReader(EdxmlLimits limits, @Nullable Path directory) {
        this.limits = limits;
        this.directory = directory;
    }

    /** Default limits; temporary files in the system's place. */
    public static EdxmlReader create() {
        return new EdxmlReader(EdxmlLimits.DEFAULT, null);
    }

    public EdxmlReader withLimits(EdxmlLimits value) {
        return new EdxmlReader(value, directory);
    }

    /** @param value an existing directory in which each message makes its own, for temporary files */
    public EdxmlReader spoolingTo(Path value) {
        return new EdxmlReader(limits, value);
    }

    /**
     * Reads one message.
     *
     * @throws UnreadableInputException when it is no edXML message, is damaged, has a DOCTYPE, or is of another dialect; it says which
     * @throws LimitExceededException when it is larger or deeper than the limits
     * @throws LocalIoException when the source or the temporary files fail
     */
    public EdxmlReading read(Content source) {
        AttachmentSpool spool = new AttachmentSpool(directory);
        try {
            return read(source.repeatable() ? source : kept(source, spool), spool);
        } catch (RuntimeException | Error e) {
            spool.close();
            throw e;
        }
    }

    /** Strictly first; leniently, for an undeclared {@code xlink} only, when that failed (DX-28). */
    private EdxmlReading read(Content source, AttachmentSpool spool) {
        try {
            Sniffing.requireXml(source);
            try (InputStream in = source.open()) {
                return mapped(XmlReader.open(in, xmlLimits()), new Notes(), spool);
            } catch (UnreadableInputException strict) {
                return leniently(source, spool, strict);
            }
        } catch (IOException e) {
            throw new LocalIoException(e, EdxmlError.SOURCE);
        }
    }

    private EdxmlReading leniently(Content source, AttachmentSpool spool, UnreadableInputException strict)
            throws IOException {
        try (InputStream in = source.open()) {
            Notes notes = new Notes();
            notes.found(EdxmlFinding.XLINK_UNDECLARED.at(""));
            XmlReader xml = XmlReader.openTolerant(in, xmlLimits());
            EdxmlReading reading = mapped(xml, notes, spool);
            if (!xml.undeclaredPrefixes().equals(Set.of(Namespaces.XLINK_PREFIX))) {
                throw strict;
            }
            return reading;
        } catch (UnreadableInputException lenient) {
            throw strict;
        }
    }

    private EdxmlReading mapped(XmlReader xml, Notes notes, AttachmentSpool spool) {
        MessageParts parts = new MessageParser(xml, spool, notes).parse();
        EdxmlMessage message = new MessageMapping(notes, spool, limits).message(parts);
        return new EdxmlReading(message, notes.findings(), spool);
    }

    private XmlLimits xmlLimits() {
        return XmlLimits.DEFAULT.withTotalBytes(limits.messageBytes());
    }

    private Content kept(Content source, AttachmentSpool spool) {
        try {
            Path file = spool.newFile();
            try (InputStream in = new BoundedInputStream(source.open(), limits.messageBytes());
                    OutputStream out = new BufferedOutputStream(AttachmentSpool.create(file))) {
                in.transferTo(out);
            }
            return Content.of(file);
        } catch (ContentTooLargeException e) {
            throw new LimitExceededException(EdxmlError.MESSAGE_TOO_LARGE, e.limit());
        } catch (IOException e) {
            throw new LocalIoException(e, EdxmlError.SOURCE);
        }
    }
}
