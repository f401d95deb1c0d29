package vn.lienthong.core.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into characters by what the first bytes show: UTF-8 or UTF-16, with or without a byte order mark. The declaration is not
 * believed, only checked, so that no second alphabet (UTF-7, EBCDIC) can hide a markup character; bytes that do not belong fail.
 */
final class XmlDecoder {
    /** Names that may stand in the declaration; programs write {@code utf-16} over UTF-8 bytes, which does no harm. */
    private static final Set<String> DECLARED = Set.of("UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII");

    private XmlDecoder() {}

    static Reader reader(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, 4);
        byte[] head = new byte[4];
        int count = bytes.readNBytes(head, 0, 4);
        int mark = markLength(head, count);
        bytes.unread(head, mark, count - mark);
        return new InputStreamReader(
                bytes,
                charset(head, count)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    static boolean allows(@Nullable String declared) {
        return declared == null || DECLARED.contains(declared.toUpperCase(Locale.ROOT));
    }

    private static int markLength(byte[] head, int count) {
        if (count >= 3 && starts(head, 0xEF, 0xBB) && head[2] == (byte) 0xBF) {
            return 3;
        }
        return count >= 2 && (starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE)) ? 2 : 0;
    }

    private static Charset charset(byte[] head, int count) {
        if (count >= 2 && (starts(head, 0xFE, 0xFF) || starts(head, 0, '<'))) {
            return StandardCharsets.UTF_16BE;
        }
        if (count >= 2 && (starts(head, 0xFF, 0xFE) || starts(head, '<', 0))) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean starts(byte[] head, int first, int second) {
        return head[0] == (byte) first && head[1] == (byte) second;
    }
}
