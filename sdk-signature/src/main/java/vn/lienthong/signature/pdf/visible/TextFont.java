package vn.lienthong.signature.pdf.visible;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.lienthong.core.content.BoundedInputStream;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.SigningRefusedException;

/**
 * The font of the text on the page. Only the glyphs used are embedded. Times New Roman may not be shipped, so the default is Liberation
 * Serif (SIL OFL 1.1), which has the same widths and all Vietnamese letters. Thread-safe; subsets are kept, so that the second signature
 * with the same letters costs nothing.
 */
public final class TextFont {
    private static final int MAX_BYTES = 32 << 20;
    private static final int SUBSETS_KEPT = 32;
    /** Always part of a subset, so that it does not change with the clock. */
    private static final String ALWAYS = "0123456789.:+-/ T";

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, FontSubset> subsets = new LinkedHashMap<>(16, 0.75f, true);

    private TextFont(InputStream in) throws IOException {
        this.font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        this.characters = font.getUnicodeCmapLookup();
    }

    /** Liberation Serif, shipped with the SDK. */
    public static TextFont standard() {
        return Standard.FONT;
    }

    /**
     * A TrueType font the caller has a licence to embed, for example Times New Roman.
     *
     * @throws SigningRefusedException when it cannot be read
     */
    public static TextFont trueType(Content file) {
        try (InputStream in = new BoundedInputStream(file.open(), MAX_BYTES)) {
            return new TextFont(in);
        } catch (IOException | RuntimeException e) {
            throw new SigningRefusedException(VisibleMessage.FONT);
        }
    }

    /** Text as it is drawn: composed (NFC), so that one letter is one glyph. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** @throws SigningRefusedException naming the first code point the font has no glyph for (SG-16) */
    void requireGlyphs(String text) {
        lock.lock();
        try {
            text.codePoints()
                    .filter(point -> characters.getGlyphId(point) == 0)
                    .findFirst()
                    .ifPresent(point -> {
                        throw new SigningRefusedException(VisibleMessage.GLYPH, String.format("U+%04X", point));
                    });
        } finally {
            lock.unlock();
        }
    }

    /** Width in points. */
    double width(String text, double size) {
        lock.lock();
        try {
            long units = 0;
            for (int point : text.codePoints().toArray()) {
                units += font.getAdvanceWidth(characters.getGlyphId(point));
            }
            return units * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new SigningRefusedException(VisibleMessage.FONT);
        } finally {
            lock.unlock();
        }
    }

    FontSubset subset(String text) {
        TreeSet<Integer> points = new TreeSet<>();
        (text + ALWAYS).codePoints().filter(point -> point >= 0x20).forEach(points::add);
        StringBuilder key = new StringBuilder();
        points.forEach(key::appendCodePoint);
        lock.lock();
        try {
            FontSubset known = subsets.get(key.toString());
            if (known == null) {
                known = FontSubset.of(font, points);
                subsets.put(key.toString(), known);
                if (subsets.size() > SUBSETS_KEPT) {
                    subsets.remove(subsets.keySet().iterator().next());
                }
            }
            return known;
        } catch (IOException e) {
            throw new SigningRefusedException(VisibleMessage.FONT);
        } finally {
            lock.unlock();
        }
    }

    private static final class Standard {
        private static final TextFont FONT = load();

        private static TextFont load() {
            try (InputStream in = TextFont.class.getResourceAsStream("LiberationSerif-Regular.ttf")) {
                if (in == null) {
                    throw new IllegalStateException("the font is part of the jar");
                }
                return new TextFont(in);
            } catch (IOException e) {
                throw new IllegalStateException("the font is part of the jar", e);
            }
        }
    }
}
