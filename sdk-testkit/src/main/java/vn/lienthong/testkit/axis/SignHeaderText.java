package vn.lienthong.testkit.axis;

import java.util.List;

/** The text that is signed, written again from the parts: compact JSON in the order of the keys (specification 4.1, point 5). */
final class SignHeaderText {
    private final StringBuilder text = new StringBuilder("{");

    private SignHeaderText() {}

    /**
     * @param names with prefix
     * @param values in the same order
     */
    static String of(List<String> names, List<String> values) {
        SignHeaderText writer = new SignHeaderText();
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                writer.text.append(',');
            }
            writer.quote(names.get(i));
            writer.text.append(':');
            writer.quote(values.get(i));
        }
        return writer.text.append('}').toString();
    }

    private void quote(String value) {
        text.append('"');
        value.chars().forEach(this::escape);
        text.append('"');
    }

    private void escape(int c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (c < 0x20 || c == 0x2028 || c == 0x2029) {
                    text.append(String.format("\\u%04x", c));
                } else {
                    text.append((char) c);
                }
            }
        }
    }
}
