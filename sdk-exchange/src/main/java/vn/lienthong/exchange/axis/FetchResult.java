package vn.lienthong.exchange.axis;

import java.nio.file.Path;
import vn.lienthong.core.content.ContentDigest;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.exchange.edxml.EdxmlReading;

/** A message that was fetched. */
public sealed interface FetchResult {
    /** Length and hash of the file, which holds the bytes as received. */
    ContentDigest digest();

    /**
     * It is edXML.
     *
     * @param reading what it says; close it when its attachments have been stored
     */
    record Message(Path file, ContentDigest digest, EdxmlReading reading) implements FetchResult {}

    /**
     * The axis handed it out, but it is no edXML: fetching again will not help.
     *
     * @param quarantine the bytes as received, under another name than was asked for
     * @param reason why it cannot be read
     */
    record NotEdxml(Path quarantine, ContentDigest digest, SdkException reason) implements FetchResult {}
}
