package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.pdf.structure.PdfFile;
import vn.lienthong.signature.pdf.structure.PdfValue;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Name;
import vn.lienthong.signature.pdf.structure.PdfValue.Ref;
import vn.lienthong.signature.pdf.structure.PdfValue.Text;

/**
 * A field with a value.
 *
 * @param field the field
 * @param dictionary what its value is; empty when the value is no dictionary
 */
record FoundSignature(FormField field, Dictionary dictionary) {
    /** Whether the value can be a signature at all: it states a range and a non-empty value. */
    boolean isReadable() {
        return dictionary.has("ByteRange")
                && dictionary.get("Contents") instanceof Text text
                && text.bytes().length > 0;
    }

    /** {@code /SubFilter}; empty when absent. */
    String subFilter(PdfFile file) throws IOException {
        return file.get(dictionary, "SubFilter") instanceof Name name ? name.value() : "";
    }

    /** The text of an entry such as {@code /Name}; null when absent. */
    @Nullable
    String text(PdfFile file, String key) throws IOException {
        return file.get(dictionary, key) instanceof Text text ? text.text() : null;
    }

    /** The dictionary of the same field as another state of the file holds it. */
    Dictionary in(PdfFile other) throws IOException {
        if (field.value() instanceof Ref ref) {
            return other.object(ref.number()).asDictionary();
        }
        PdfValue holder = field.number() < 0 ? PdfValue.Null.NULL : other.object(field.number());
        return other.get(holder.asDictionary(), "V").asDictionary();
    }
}
