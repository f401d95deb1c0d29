package vn.lienthong.signature.pdf.verify;

import vn.lienthong.signature.pdf.structure.PdfValue;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;

/**
 * A terminal field of the form, or a signature widget outside it.
 *
 * @param number its object number; -1 when it is written directly in its parent
 * @param name full name, parts joined by dots
 * @param type {@code Sig}, {@code Tx} …, inherited; empty when none is stated
 * @param dictionary the field
 * @param value its {@code /V}, not followed; inherited
 * @param inTree whether the form's tree reaches it
 */
record FormField(int number, String name, String type, Dictionary dictionary, PdfValue value, boolean inTree) {
    boolean isSignature() {
        return "Sig".equals(type);
    }
}
