package vn.lienthong.signature.pdf.visible;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import vn.lienthong.signature.key.HashAlgorithm;
import vn.lienthong.signature.pdf.write.ObjectSink;
import vn.lienthong.signature.pdf.write.ObjectSink.Ref;
import vn.lienthong.signature.pdf.write.PdfSyntax;

/** A part of a TrueType font as PDF embeds it: Type 0, Identity-H, with ToUnicode so that text can be searched and copied. */
final class FontSubset {
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private static final String CMAP_HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final byte[] program;
    private final int programLength;
    private final byte[] toUnicode;
    private final String name;
    private final String widths;
    private final String descriptor;

    private FontSubset(TrueTypeFont font, SortedSet<Integer> points) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        String tag = tag(points);
        this.name = tag + "+" + font.getName();
        subsetter.setPrefix(tag + "+");
        subsetter.addAll(points);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        this.programLength = bytes.size();
        this.program = Deflated.of(bytes.toByteArray());

        Map<Integer, Integer> newIds = new HashMap<>();
        subsetter.getGIDMap().forEach((newId, oldId) -> newIds.put(oldId, newId));
        double scale = 1000.0 / font.getUnitsPerEm();
        StringBuilder advance = new StringBuilder();
        for (int point : points) {
            int oldId = font.getUnicodeCmapLookup().getGlyphId(point);
            Integer newId = newIds.get(oldId);
            if (newId != null && oldId != 0) {
                glyphs.put(point, newId);
                advance.append(newId)
                        .append(" [")
                        .append(PdfSyntax.number(font.getAdvanceWidth(oldId) * scale))
                        .append("] ");
            }
        }
        this.widths = advance.toString().strip();
        this.toUnicode = Deflated.of(toUnicodeMap().getBytes(StandardCharsets.US_ASCII));
        this.descriptor = descriptor(font, scale);
    }

    static FontSubset of(TrueTypeFont font, SortedSet<Integer> points) throws IOException {
        return new FontSubset(font, points);
    }

    /** The text as a string of glyph numbers. */
    String show(String text) {
        StringBuilder hex = new StringBuilder("<");
        HexFormat format = HexFormat.of().withUpperCase();
        text.codePoints().forEach(point -> hex.append(format.toHexDigits(glyphs.getOrDefault(point, 0), 4)));
        return hex.append('>').toString();
    }

    Ref writeTo(ObjectSink sink) {
        Ref file = sink.addStream("/Filter /FlateDecode /Length1 " + programLength, program);
        Ref described =
                sink.add("<< /Type /FontDescriptor /FontName /" + name + descriptor + " /FontFile2 " + file + " >>");
        Ref descendant = sink.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + name
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /CIDToGIDMap /Identity /DW 1000"
                + " /W [" + widths + "] /FontDescriptor " + described + " >>");
        Ref unicode = sink.addStream("/Filter /FlateDecode", toUnicode);
        return sink.add("<< /Type /Font /Subtype /Type0 /BaseFont /" + name
                + " /Encoding /Identity-H /DescendantFonts [" + descendant + "] /ToUnicode " + unicode + " >>");
    }

    private static String descriptor(TrueTypeFont font, double scale) throws IOException {
        BoundingBox box = font.getFontBBox();
        HorizontalHeaderTable header = font.getHorizontalHeader();
        return " /Flags 6 /ItalicAngle 0 /StemV 80 /FontBBox [" + PdfSyntax.number(box.getLowerLeftX()) + " "
                + PdfSyntax.number(box.getLowerLeftY()) + " " + PdfSyntax.number(box.getUpperRightX()) + " "
                + PdfSyntax.number(box.getUpperRightY()) + "] /Ascent " + PdfSyntax.number(header.getAscender() * scale)
                + " /Descent " + PdfSyntax.number(header.getDescender() * scale) + " /CapHeight "
                + PdfSyntax.number(
                        font.getOS2Windows() == null
                                ? 662
                                : font.getOS2Windows().getCapHeight() * scale);
    }

    private String toUnicodeMap() {
        StringBuilder map = new StringBuilder(CMAP_HEAD);
        HexFormat format = HexFormat.of().withUpperCase();
        List<Map.Entry<Integer, Integer>> all =
                glyphs.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
        for (int from = 0; from < all.size(); from += 100) {
            List<Map.Entry<Integer, Integer>> part = all.subList(from, Math.min(from + 100, all.size()));
            map.append(part.size()).append(" beginbfchar\n");
            for (Map.Entry<Integer, Integer> entry : part) {
                byte[] utf16 = Character.toString(entry.getKey()).getBytes(StandardCharsets.UTF_16BE);
                map.append('<')
                        .append(format.toHexDigits(entry.getValue(), 4))
                        .append("> <")
                        .append(format.formatHex(utf16))
                        .append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    /** Six letters that differ with the glyphs, as PDF asks of subsets; the same glyphs give the same name. */
    private static String tag(SortedSet<Integer> points) {
        byte[] digest =
                HashAlgorithm.SHA_256.newDigest().digest(points.toString().getBytes(StandardCharsets.US_ASCII));
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + (digest[i] & 0xff) % 26));
        }
        return tag.toString();
    }
}
