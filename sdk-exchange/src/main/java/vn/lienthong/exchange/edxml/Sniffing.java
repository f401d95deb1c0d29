package vn.lienthong.exchange.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.UnreadableInputException;

/** Tells what often comes in place of a message by its first bytes, so that the reason given is the true one. */
final class Sniffing {
    private static final int HEAD = 512;

    private Sniffing() {}

    /** @throws UnreadableInputException for nothing, JSON, a web page or stray text; anything else is left to the XML reader */
    static void requireXml(Content source) throws IOException {
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new UnreadableInputException(EdxmlError.EMPTY);
        }
        if (isUtf16(head)) {
            return;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String body = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
        String start = body.strip().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            throw new UnreadableInputException(EdxmlError.EMPTY);
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            throw new UnreadableInputException(EdxmlError.JSON);
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw new UnreadableInputException(EdxmlError.HTML);
        }
        if (!start.startsWith("<") || (start.startsWith("<?xml ") && !body.startsWith("<"))) {
            throw new UnreadableInputException(EdxmlError.LEADING_TEXT);
        }
    }

    private static boolean isUtf16(byte[] head) {
        return head.length >= 2
                && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                        || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
                        || head[0] == 0
                        || head[1] == 0);
    }
}
