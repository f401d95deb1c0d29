package vn.lienthong.core.xml;

import java.io.IOException;
import java.io.Writer;
import vn.lienthong.core.error.InvalidInputException;

/** Writes characters escaped; refuses those that XML 1.0 has no way to write (controls, halves of pairs, U+FFFE, U+FFFF). */
final class XmlCharacters {
    private XmlCharacters() {}

    /** @param where the element or attribute, named in the error */
    static void write(Writer out, String text, boolean inAttribute, String where) throws IOException {
        int plainFrom = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (!allowed(point)) {
                throw new InvalidInputException(XmlMessage.CHARACTER, where);
            }
            String escape = escape(point, inAttribute);
            if (!escape.isEmpty()) {
                out.write(text, plainFrom, i - plainFrom);
                out.write(escape);
                plainFrom = i + 1;
            }
            i += Character.charCount(point);
        }
        out.write(text, plainFrom, text.length() - plainFrom);
    }

    static boolean allowed(int point) {
        return (point >= 0x20 && point <= 0xD7FF)
                || point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    /** A bare CR, and a tab or line feed in an attribute, would come back as something else. */
    private static String escape(int point, boolean inAttribute) {
        return switch (point) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '"' -> inAttribute ? "&quot;" : "";
            case '\n' -> inAttribute ? "&#10;" : "";
            case '\t' -> inAttribute ? "&#9;" : "";
            default -> "";
        };
    }
}
