package vn.lienthong.exchange.edxml;

import java.io.Closeable;
import java.util.Optional;
import vn.lienthong.core.finding.Findings;

/**
 * A message that was read. Its attachments lie in temporary files until it is closed; close it when they have been stored elsewhere.
 */
public final class EdxmlReading implements Closeable {
    private final EdxmlMessage message;
    private final Findings findings;
    private final AttachmentSpool spool;

    EdxmlReading(EdxmlMessage message, Findings findings, AttachmentSpool spool) {
        this.message = message;
        this.findings = findings;
        this.spool = spool;
    }

    /** What was read; its content decides whether it is a document or a status message, not the list it was found in. */
    public EdxmlMessage message() {
        return message;
    }

    public Optional<EdxmlDocument> document() {
        return message instanceof EdxmlDocument document ? Optional.of(document) : Optional.empty();
    }

    public Optional<EdxmlStatus> status() {
        return message instanceof EdxmlStatus status ? Optional.of(status) : Optional.empty();
    }

    /** What was noticed while reading. {@link EdxmlCheck} tells in addition what receivers would refuse. */
    public Findings findings() {
        return findings;
    }

    /** Deletes the temporary files. */
    @Override
    public void close() {
        spool.close();
    }
}
