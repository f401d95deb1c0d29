package vn.lienthong.examples.onestop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The paper the citizen waits for: one A4 page laid out after NĐ 30/2020, number and date already on it before anybody signs. */
final class ResultPaper {
    static final String POSITION = "PHÓ CHỦ TỊCH";
    private static final float LEFT = 85;
    private static final float RIGHT = 552;

    private final PDDocument document = new PDDocument();
    private final PDFont font;

    private ResultPaper() throws IOException {
        this.font = font(document);
    }

    /**
     * Writes the paper.
     *
     * @param number for example {@code 45/QĐ-UBND}
     * @param date as printed, for example {@code ngày 28 tháng 4 năm 2026}
     * @param signer the name line under the signature
     * @param owner who the decision is about
     */
    static void write(Path file, String number, String date, String signer, String owner) throws IOException {
        ResultPaper paper = new ResultPaper();
        try (PDDocument document = paper.document) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                paper.head(out, number, date);
                paper.body(out, owner);
                paper.foot(out, signer);
            }
            document.getDocumentInformation().setTitle("Quyết định (ví dụ)");
            document.save(file.toFile());
        }
    }

    private void head(PDPageContentStream out, String number, String date) throws IOException {
        centred(out, "ỦY BAN NHÂN DÂN", 190, 780, 13);
        centred(out, "XÃ HOA BAN", 190, 764, 13);
        rule(out, 150, 230, 757);
        centred(out, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 420, 780, 12);
        centred(out, "Độc lập - Tự do - Hạnh phúc", 420, 764, 13);
        rule(out, 340, 500, 757);
        centred(out, "Số: " + number, 190, 735, 13);
        centred(out, "Hoa Ban, " + date, 420, 735, 13);
    }

    private void body(PDPageContentStream out, String owner) throws IOException {
        centred(out, "QUYẾT ĐỊNH", 318, 690, 15);
        centred(out, "Về việc cấp bản sao trích lục (ví dụ thử nghiệm)", 318, 670, 13);
        float y = 630;
        String[] paragraphs = {
            "Căn cứ Nghị định số 118/2025/NĐ-CP về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông;",
            "Xét hồ sơ đề nghị của " + owner + ",",
            "Điều 1. Cấp 02 bản sao trích lục theo đề nghị của người có tên nói trên. Đây là văn bản ví dụ, mọi cơ quan và "
                    + "người nêu tại đây đều không có thật.",
            "Điều 2. Bộ phận Một cửa, công chức có liên quan và người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.",
        };
        for (String paragraph : paragraphs) {
            for (String line : wrapped(paragraph, 14)) {
                text(out, line, LEFT, y, 14);
                y -= 20;
            }
            y -= 8;
        }
    }

    private void foot(PDPageContentStream out, String signer) throws IOException {
        text(out, "Nơi nhận:", LEFT, 370, 12);
        text(out, "- Như Điều 2;", LEFT, 355, 11);
        text(out, "- Lưu: VT.", LEFT, 341, 11);
        centred(out, "KT. CHỦ TỊCH", 430, 390, 13);
        centred(out, POSITION, 430, 373, 13);
        centred(out, signer, 430, 270, 14);
    }

    private List<String> wrapped(String paragraph, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) > RIGHT - LEFT) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private void centred(PDPageContentStream out, String text, float centre, float y, float size) throws IOException {
        text(out, text, centre - width(text, size) / 2, y, size);
    }

    private void text(PDPageContentStream out, String text, float x, float y, float size) throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static void rule(PDPageContentStream out, float from, float to, float y) throws IOException {
        out.setLineWidth(0.7f);
        out.moveTo(from, y);
        out.lineTo(to, y);
        out.stroke();
    }

    /** The serif font the SDK brings for visible signatures has all Vietnamese letters. */
    private static PDFont font(PDDocument document) throws IOException {
        try (InputStream in = Lettering.program()) {
            return PDType0Font.load(document, in);
        }
    }
}
