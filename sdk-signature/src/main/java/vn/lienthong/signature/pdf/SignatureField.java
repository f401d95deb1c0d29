package vn.lienthong.signature.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.pdf.write.ObjectSink.Ref;

/**
 * A signature field of the form.
 *
 * @param name the whole name, ancestors and periods included
 * @param ref where the field is defined
 * @param field its dictionary
 * @param widgetRef where its widget is defined; the field itself when both are one
 * @param widget the widget's dictionary
 * @param signature the signature dictionary; null while the field is empty
 */
record SignatureField(
        String name,
        Ref ref,
        COSDictionary field,
        Ref widgetRef,
        COSDictionary widget,
        @Nullable COSDictionary signature) {
    boolean isEmpty() {
        return signature == null;
    }

    /** Shown on a page: its rectangle has an area. */
    boolean isVisible() {
        return widget.getCOSArray(COSName.RECT) != null
                && widget.getCOSArray(COSName.RECT).size() == 4
                && width() > 0
                && height() > 0;
    }

    private float width() {
        float[] r = widget.getCOSArray(COSName.RECT).toFloatArray();
        return Math.abs(r[2] - r[0]);
    }

    private float height() {
        float[] r = widget.getCOSArray(COSName.RECT).toFloatArray();
        return Math.abs(r[3] - r[1]);
    }
}
