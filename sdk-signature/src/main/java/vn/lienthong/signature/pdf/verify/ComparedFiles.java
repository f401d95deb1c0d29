package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.util.List;
import vn.lienthong.signature.pdf.structure.PdfFile;
import vn.lienthong.signature.pdf.structure.PdfValue;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;

/**
 * The signed revision and the whole file side by side, with what their rules share.
 *
 * @param older the document as signed
 * @param newer the document as it is now
 * @param olderPages its pages
 * @param newerPages its pages
 * @param olderFields its fields
 * @param newerFields its fields
 * @param permissions what the signatures of {@code older} allow
 * @param strict equality by value
 * @param changes where differences go
 */
record ComparedFiles(
        PdfFile older,
        PdfFile newer,
        PageTree olderPages,
        PageTree newerPages,
        List<FormField> olderFields,
        List<FormField> newerFields,
        Permissions permissions,
        StrictComparison strict,
        Changes changes) {

    boolean same(Dictionary before, Dictionary after, String key) throws IOException {
        return strict.same(before.get(key), after.get(key));
    }

    PdfValue olderValue(Dictionary dictionary, String key) throws IOException {
        return older.get(dictionary, key);
    }

    PdfValue newerValue(Dictionary dictionary, String key) throws IOException {
        return newer.get(dictionary, key);
    }
}
