package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** Files as a library of the field writes and signs them: neither shares code with the verifier. */
final class PdfBoxSigner {
    private PdfBoxSigner() {}

    static Path document(Path directory, int pages) throws IOException {
        Path file = Files.createTempFile(directory, "box", ".pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText("Trang " + i);
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    static Path sign(Path file, TestCms cms) throws IOException {
        Path signed = Files.createTempFile(file.getParent(), "signed", ".pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile());
                OutputStream out = Files.newOutputStream(signed);
                SignatureOptions options = new SignatureOptions()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            Calendar time = new GregorianCalendar(TimeZone.getTimeZone("GMT+07:00"));
            time.setTimeInMillis(PdfVerifyTest.NOW.toEpochMilli());
            signature.setSignDate(time);
            options.setPreferredSignatureSize(16_384);
            document.addSignature(signature, content -> cms.sign(content.readAllBytes()), options);
            document.saveIncremental(out);
        }
        return signed;
    }
}
