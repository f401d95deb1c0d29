package vn.lienthong.signature.pdf.visible;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.signature.pdf.write.PdfSyntax;

/** Lines of 10-point text: wrapped at blanks, then anywhere; never cut, never shrunk (SG-16). */
final class TextBlock {
    static final double SIZE = 10;
    private static final double PADDING = 3;
    private static final double LEADING = 12;
    /** From the top of a line to its base line. */
    private static final double RISE = 9;

    private final List<String> lines;
    private final TextFont font;

    TextBlock(List<String> texts, double boxWidth, TextFont font) {
        this.font = font;
        this.lines = new ArrayList<>();
        for (String text : texts) {
            String composed = TextFont.composed(text);
            font.requireGlyphs(composed);
            wrap(composed, boxWidth - 2 * PADDING);
        }
    }

    static double height(int lines) {
        return 2 * PADDING + LEADING * lines;
    }

    double height() {
        return height(lines.size());
    }

    List<String> lines() {
        return lines;
    }

    /** The operators that draw it in a box of this height, with the origin at the bottom left. */
    String operators(FontSubset subset, double boxHeight) {
        StringBuilder out = new StringBuilder("BT\n0 g\n/F0 10 Tf\n");
        double y = boxHeight - PADDING - RISE;
        for (String line : lines) {
            out.append("1 0 0 1 ")
                    .append(PdfSyntax.number(PADDING))
                    .append(' ')
                    .append(PdfSyntax.number(y))
                    .append(" Tm\n")
                    .append(subset.show(line))
                    .append(" Tj\n");
            y -= LEADING;
        }
        return out.append("ET\n").toString();
    }

    private void wrap(String text, double room) {
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer, room)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = broken(word, room);
        }
        lines.add(line);
    }

    /** Breaks a word that is wider than the box; what is left of it goes on with the next word. */
    private String broken(String word, double room) {
        String left = word;
        while (!fits(left, room)) {
            int end = left.offsetByCodePoints(0, 1);
            while (end < left.length() && fits(left.substring(0, left.offsetByCodePoints(end, 1)), room)) {
                end = left.offsetByCodePoints(end, 1);
            }
            if (end >= left.length()) {
                return left;
            }
            lines.add(left.substring(0, end));
            left = left.substring(end);
        }
        return left;
    }

    private boolean fits(String text, double room) {
        return font.width(text, SIZE) <= room;
    }
}
