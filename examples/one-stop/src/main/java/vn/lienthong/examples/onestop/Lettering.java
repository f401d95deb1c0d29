package vn.lienthong.examples.onestop;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.util.PrimitiveIterator;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.lienthong.signature.pdf.visible.VisibleSignature;

/** Draws letters as outlines of the serif font the SDK brings, so that a machine without any font draws them too. */
final class Lettering implements AutoCloseable {
    private final TrueTypeFont font;
    private final CmapLookup letters;

    private Lettering(TrueTypeFont font) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
    }

    static Lettering open() throws IOException {
        return new Lettering(new TTFParser().parse(new RandomAccessReadBuffer(program())));
    }

    /** The font's file; the caller closes it. */
    static InputStream program() throws IOException {
        InputStream in = VisibleSignature.class.getResourceAsStream("LiberationSerif-Regular.ttf");
        if (in == null) {
            throw new IOException("the font of sdk-signature is missing");
        }
        return in;
    }

    double width(String text, double size) throws IOException {
        double units = 0;
        for (PrimitiveIterator.OfInt points = text.codePoints().iterator(); points.hasNext(); ) {
            units += font.getAdvanceWidth(letters.getGlyphId(points.nextInt()));
        }
        return units * size / font.getUnitsPerEm();
    }

    /** Draws the text with its baseline beginning at x, y. */
    void draw(Graphics2D pen, String text, double x, double y, double size) throws IOException {
        double scale = size / font.getUnitsPerEm();
        double at = x;
        for (PrimitiveIterator.OfInt points = text.codePoints().iterator(); points.hasNext(); ) {
            int glyph = letters.getGlyphId(points.nextInt());
            var outline = font.getGlyph().getGlyph(glyph);
            if (outline != null) {
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
                Shape shape = place.createTransformedShape(outline.getPath());
                pen.fill(shape);
            }
            at += font.getAdvanceWidth(glyph) * scale;
        }
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
