package vn.lienthong.exchange.edxml;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes of any text a name that a file may have on every system (DX-34). */
final class SafeFileName {
    static final int MAX_BYTES = 255;
    private static final int MAX_EXTENSION_BYTES = 20;
    private static final String FALLBACK = "attachment";
    private static final Pattern RESERVED =
            Pattern.compile("(CON|PRN|AUX|NUL|CLOCK\\$|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])");

    private SafeFileName() {}

    static String of(String name) {
        String plain = trimmed(replaced(name));
        if (plain.isEmpty()) {
            return FALLBACK;
        }
        if (plain.startsWith(".")) {
            plain = "_" + plain.substring(1);
        }
        String stem = plain.indexOf('.') < 0 ? plain : plain.substring(0, plain.indexOf('.'));
        if (RESERVED.matcher(stem.strip().toUpperCase(Locale.ROOT)).matches()) {
            plain = "_" + plain;
        }
        return shortened(plain, "", MAX_BYTES);
    }

    /** The name with a number before its extension, for a name that is taken. */
    static String numbered(String safeName, int number) {
        return shortened(safeName, " (" + number + ")", MAX_BYTES);
    }

    /** The extension without its dot, in lower case; empty when there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String replaced(String name) {
        StringBuilder out = new StringBuilder(name.length());
        name.codePoints().forEach(point -> {
            if (Character.isISOControl(point) || "/\\:*?\"<>|".indexOf(point) >= 0) {
                out.append('_');
            } else if (isVisible(point)) {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    /** Format characters could show a name in another order than it is written in. */
    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String trimmed(String name) {
        int end = name.length();
        while (end > 0 && (name.charAt(end - 1) == '.' || Character.isWhitespace(name.charAt(end - 1)))) {
            end--;
        }
        return name.substring(0, end).strip();
    }

    private static String shortened(String name, String suffix, int limit) {
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && bytes(name.substring(dot)) <= MAX_EXTENSION_BYTES ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - extension.length());
        int room = limit - bytes(suffix) - bytes(extension);
        if (bytes(stem) <= room) {
            return stem + suffix + extension;
        }
        while (bytes(stem) > room) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        // the cut may have laid bare a blank or a dot, which no name may end with
        return trimmed(stem) + suffix + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
