package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.pdf.structure.PdfFile;
import vn.lienthong.signature.pdf.structure.PdfLimitException;
import vn.lienthong.signature.pdf.structure.PdfSyntaxException;
import vn.lienthong.signature.pdf.structure.PdfValue;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Null;
import vn.lienthong.signature.pdf.structure.PdfValue.Ref;
import vn.lienthong.signature.pdf.structure.PdfValue.Text;
import vn.lienthong.signature.pdf.structure.Revision;
import vn.lienthong.signature.pdf.structure.XrefEntry;
import vn.lienthong.signature.rule.PdfRule;

/** Finds what claims to be a signature, and traces of signatures no field speaks of (signature specification 7.2). */
final class SignatureFinder {
    private static final int MOST_TRACES = 10;

    private final PdfFile file;
    private final int maxDepth;
    private final Findings.Collector findings;

    SignatureFinder(PdfFile file, int maxDepth, Findings.Collector findings) {
        this.file = file;
        this.maxDepth = maxDepth;
        this.findings = findings;
    }

    /** Signature fields with a value, readable or not; empty fields become findings. */
    List<FoundSignature> signatures(List<FormField> fields) throws IOException {
        List<FoundSignature> found = new ArrayList<>();
        Set<PdfValue> values = new HashSet<>();
        for (FormField field : fields) {
            if (!field.isSignature()) {
                continue;
            }
            PdfValue value = file.resolve(field.value());
            if (field.value() instanceof Null) {
                findings.add(PdfRule.FIELD_EMPTY.at(field.name()));
            } else if (!(field.value() instanceof Ref) || values.add(field.value())) {
                found.add(new FoundSignature(field, value.asDictionary()));
            }
        }
        return found;
    }

    /** Explains each {@code /ByteRange} that was seen in the raw file and belongs to no signature found. */
    void explain(List<Long> hits, List<FoundSignature> known) throws IOException {
        Set<Long> seen = new HashSet<>();
        Set<Integer> holders = new HashSet<>();
        for (FoundSignature signature : known) {
            holders.add(
                    signature.field().value() instanceof Ref ref
                            ? ref.number()
                            : signature.field().number());
            if (signature.dictionary().get("Contents") instanceof Text text) {
                seen.add(text.start());
            }
        }
        Set<Long> usageRights = usageRights();
        NavigableMap<Long, Integer> places = new TreeMap<>();
        if (!hits.isEmpty()) {
            file.forEachEntry((number, entry) -> {
                if (entry instanceof XrefEntry.InFile place) {
                    places.put(place.offset(), number);
                }
            });
        }
        int traces = 0;
        for (long hit : hits) {
            Dictionary dictionary = traces < MOST_TRACES ? dictionaryAround(hit, places, holders) : null;
            if (dictionary == null
                    || !dictionary.has("ByteRange")
                    || !(dictionary.get("Contents") instanceof Text text)) {
                continue;
            }
            if (!usageRights.contains(text.start()) && seen.add(text.start())) {
                traces++;
                findings.add((wasSigned(text.start()) ? PdfRule.REMOVED : PdfRule.ORPHAN).at(""));
            }
        }
    }

    private Set<Long> usageRights() throws IOException {
        Set<Long> places = new HashSet<>();
        Dictionary permissions = file.get(file.catalog(), "Perms").asDictionary();
        for (String key : new String[] {"UR", "UR3"}) {
            if (file.get(permissions, key).asDictionary().get("Contents") instanceof Text text) {
                places.add(text.start());
            }
        }
        return places;
    }

    /** The signature dictionary in the indirect object that holds the place; null when the place is in a stream or in no object. */
    private @Nullable Dictionary dictionaryAround(long hit, NavigableMap<Long, Integer> places, Set<Integer> known)
            throws IOException {
        Map.Entry<Long, Integer> place = places.floorEntry(hit);
        if (place == null || isInForce(place, known)) {
            return null;
        }
        try {
            PdfValue value = file.readAt(place.getKey(), place.getValue());
            if (value instanceof PdfValue.Stream) {
                return null;
            }
            Dictionary dictionary = value.asDictionary();
            return dictionary.has("ByteRange")
                    ? dictionary
                    : dictionary.get("V").asDictionary();
        } catch (PdfLimitException e) {
            throw e;
        } catch (PdfSyntaxException e) {
            return null;
        }
    }

    /** Whether the place is that of a signature which was found, as the file stands now. */
    private boolean isInForce(Map.Entry<Long, Integer> place, Set<Integer> known) {
        return known.contains(place.getValue())
                && file.entry(place.getValue()) instanceof XrefEntry.InFile now
                && now.offset() == place.getKey();
    }

    /** Whether a field of an earlier revision holds the signature whose value stands there. */
    private boolean wasSigned(long contents) throws IOException {
        for (Revision revision : file.revisions()) {
            PdfFile older = revision.end() < 0 ? null : file.asOf(revision.end());
            if (older == null) {
                continue;
            }
            for (FormField field : FormTree.fields(older, PageTree.of(older, maxDepth), maxDepth)) {
                if (field.isSignature()
                        && older.resolve(field.value()).asDictionary().get("Contents") instanceof Text text
                        && text.start() == contents) {
                    return true;
                }
            }
        }
        return false;
    }
}
