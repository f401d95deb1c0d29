package vn.lienthong.signature.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.lienthong.signature.pdf.visible.PageView.Between;
import vn.lienthong.signature.pdf.visible.PointBox;
import vn.lienthong.signature.pdf.visible.VisibleSignature;

/** Looks for words on one page. Blanks and the way accents are composed do not matter. */
final class PageText {
    /** Of the font size, above and below the base line. */
    private static final double ASCENT = 0.9;

    private static final double DESCENT = 0.22;

    private final PDDocument document;
    private final COSDictionary page;
    private final double userUnit;

    PageText(PDDocument document, COSDictionary page, double userUnit) {
        this.document = document;
        this.page = page;
        this.userUnit = userUnit;
    }

    /** The lowest name line, and the lowest position line above it. */
    Optional<Between> between(VisibleSignature.Anchors anchors) {
        List<List<TextPosition>> lines;
        try {
            lines = new Lines().read();
        } catch (IOException | RuntimeException e) {
            // A page whose text cannot be read has no anchors; the caller is told that no place was found.
            return Optional.empty();
        }
        List<PointBox> positions = boxes(lines, anchors.position());
        List<PointBox> names = boxes(lines, anchors.name());
        Between best = null;
        for (PointBox name : names) {
            for (PointBox position : positions) {
                boolean above = position.y() + position.height() <= name.y();
                if (above && (best == null || isLower(name, position, best))) {
                    best = new Between(position, name);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isLower(PointBox name, PointBox position, Between best) {
        return name.y() > best.name().y()
                || (name.equals(best.name()) && position.y() > best.position().y());
    }

    private List<PointBox> boxes(List<List<TextPosition>> lines, String text) {
        String wanted = plain(text);
        List<PointBox> found = new ArrayList<>();
        for (List<TextPosition> line : lines) {
            for (int from = 0; from < line.size(); from++) {
                StringBuilder seen = new StringBuilder();
                for (int to = from; to < line.size() && seen.length() <= wanted.length() * 2; to++) {
                    seen.append(line.get(to).getUnicode());
                    if (plain(seen.toString()).equals(wanted)) {
                        found.add(box(line.subList(from, to + 1)));
                        break;
                    }
                }
            }
        }
        return found;
    }

    private PointBox box(List<TextPosition> glyphs) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (TextPosition glyph : glyphs) {
            if (glyph.getUnicode().isBlank()) {
                continue;
            }
            double size = glyph.getFontSizeInPt();
            left = Math.min(left, glyph.getX());
            right = Math.max(right, glyph.getX() + glyph.getWidth());
            top = Math.min(top, glyph.getY() - ASCENT * size);
            bottom = Math.max(bottom, glyph.getY() + DESCENT * size);
        }
        return new PointBox(left * userUnit, top * userUnit, (right - left) * userUnit, (bottom - top) * userUnit);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }

    /** Collects the glyphs of each line in reading order. */
    private final class Lines extends PDFTextStripper {
        private final List<List<TextPosition>> lines = new ArrayList<>();
        private List<TextPosition> current = new ArrayList<>();

        Lines() {
            setSortByPosition(true);
        }

        List<List<TextPosition>> read() throws IOException {
            output = Writer.nullWriter();
            document = PageText.this.document;
            processPage(new PDPage(page));
            lines.add(current);
            return lines;
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            current.addAll(positions);
        }

        @Override
        protected void writeLineSeparator() {
            lines.add(current);
            current = new ArrayList<>();
        }
    }
}
