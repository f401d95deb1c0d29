package vn.lienthong.testkit.axis;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes a message: UTF-16 when its byte order mark says so, otherwise UTF-8. Wrong bytes fail here, because the JDK's parser would
 * write about them to the standard error stream.
 */
final class EdxmlDecoder {
    private static final int MARK = 3;

    private EdxmlDecoder() {}

    /** Without the byte order mark; a wrong byte ends it with a {@link java.nio.charset.CharacterCodingException}. */
    static Reader open(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, MARK);
        byte[] head = bytes.readNBytes(MARK);
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, StandardCharsets.UTF_8);
        }
        boolean big = starts(head, 0xFE, 0xFF);
        boolean little = starts(head, 0xFF, 0xFE);
        int mark = big || little ? 2 : 0;
        bytes.unread(head, mark, head.length - mark);
        if (mark > 0) {
            return decoded(bytes, big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return decoded(bytes, StandardCharsets.UTF_8);
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Reader decoded(InputStream in, Charset charset) {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
