package vn.lienthong.core.message;

/** Fills {@code {n}} holes. {@link java.text.MessageFormat} is not used: it groups digits and gives apostrophes a meaning. */
final class Placeholders {
    private static final int MAX_VALUE = 200;

    private Placeholders() {}

    static String fill(String template, Object... values) {
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        while (true) {
            int open = template.indexOf('{', from);
            if (open < 0) {
                return out.append(template, from, template.length()).toString();
            }
            int close = template.indexOf('}', open);
            int index = close < 0 ? -1 : number(template, open + 1, close);
            if (index < 0 || index >= values.length) {
                out.append(template, from, open + 1);
                from = open + 1;
            } else {
                out.append(template, from, open).append(clean(String.valueOf(values[index])));
                from = close + 1;
            }
        }
    }

    private static int number(String text, int from, int to) {
        if (to - from != 1 || text.charAt(from) < '0' || text.charAt(from) > '9') {
            return -1;
        }
        return text.charAt(from) - '0';
    }

    private static String clean(String value) {
        StringBuilder out = new StringBuilder(Math.min(value.length(), MAX_VALUE));
        for (int i = 0; i < value.length(); ) {
            int point = value.codePointAt(i);
            if (out.length() >= MAX_VALUE) {
                return out.append('…').toString();
            }
            out.appendCodePoint(isPlain(point) ? point : ' ');
            i += Character.charCount(point);
        }
        return out.toString();
    }

    private static boolean isPlain(int point) {
        int type = Character.getType(point);
        return !Character.isISOControl(point)
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.FORMAT
                && type != Character.SURROGATE;
    }
}
