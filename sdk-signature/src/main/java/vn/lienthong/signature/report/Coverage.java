package vn.lienthong.signature.report;

import java.util.List;

/**
 * What a signature covers.
 *
 * @param revision the signed revision, from 1; 0 when it could not be told (and for XML and CMS)
 * @param revisions number of revisions; 0 for XML and CMS
 * @param wholeDocument whether nothing but blanks lies outside
 * @param changes what was added after the signed revision, short English phrases (PDF)
 * @param elements paths of the covered elements (XML)
 */
public record Coverage(
        int revision, int revisions, boolean wholeDocument, List<String> changes, List<String> elements) {
    public Coverage {
        changes = List.copyOf(changes);
        elements = List.copyOf(elements);
    }

    public static Coverage ofPdf(int revision, int revisions, boolean wholeDocument, List<String> changes) {
        return new Coverage(revision, revisions, wholeDocument, changes, List.of());
    }

    public static Coverage ofElements(boolean wholeDocument, List<String> elements) {
        return new Coverage(0, 0, wholeDocument, List.of(), elements);
    }
}
