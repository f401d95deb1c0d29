package vn.lienthong.exchange.edxml;

import java.nio.file.Path;
import vn.lienthong.core.content.ContentDigest;

/**
 * The decoded content of one attachment, on disk.
 *
 * @param file where
 * @param digest length and hash of it
 * @param destroyed whether it is full of replacement characters
 * @param base64 whether its text was base64 throughout; when not, the file is incomplete
 */
record Payload(Path file, ContentDigest digest, boolean destroyed, boolean base64) {}
