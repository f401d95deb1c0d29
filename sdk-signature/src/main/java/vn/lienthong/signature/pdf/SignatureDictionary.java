package vn.lienthong.signature.pdf;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.core.time.VietnamTime;
import vn.lienthong.signature.pdf.write.PdfSyntax;

/** The entries of a signature dictionary, byte range and value left out. */
final class SignatureDictionary {
    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern(
                    "'(D:'yyyyMMddHHmmss'+07''00'')'", Locale.ROOT)
            .withZone(VietnamTime.ZONE);

    private final StringBuilder entries = new StringBuilder();
    private final StringBuilder references = new StringBuilder();

    SignatureDictionary(PdfSigning signing, Instant claimedTime, String signerName) {
        entries.append("/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M ")
                .append(PDF_DATE.format(claimedTime));
        text("Name", Optional.of(signerName).filter(name -> !name.isEmpty()));
        text("Reason", signing.reason());
        text("Location", signing.location());
        text("ContactInfo", signing.contact());
        signing.certification()
                .ifPresent(allowed -> reference("DocMDP", "/Type /TransformParams /V /1.2 /P " + allowed.level()));
    }

    /** Carries a field's {@code /Lock} over, so that readers see which fields this signature closes. */
    SignatureDictionary lock(PdfInput input, @Nullable COSBase value, String field) {
        COSDictionary lock = input.dictionaryOrNull(value);
        if (lock == null) {
            return this;
        }
        if (lock.getItem(COSName.P) != null) {
            throw new SigningRefusedException(PdfMessage.LOCKED, field, "Lock/P");
        }
        String action = lock.getNameAsString(COSName.getPDFName("Action"), "All");
        COSArray names = input.arrayOrEmpty(lock.getItem(COSName.FIELDS));
        reference(
                "FieldMDP",
                "/Type /TransformParams /V /1.2 /Action /" + action
                        + (names.size() == 0 ? "" : " /Fields " + CosSyntax.of(names)));
        return this;
    }

    String entries() {
        return references.isEmpty() ? entries.toString() : entries + " /Reference [" + references + "]";
    }

    private void text(String key, Optional<String> value) {
        value.ifPresent(text -> entries.append(" /").append(key).append(' ').append(PdfSyntax.text(text)));
    }

    private void reference(String method, String parameters) {
        references
                .append("<< /Type /SigRef /TransformMethod /")
                .append(method)
                .append(" /TransformParams << ")
                .append(parameters)
                .append(" >> >>");
    }
}
