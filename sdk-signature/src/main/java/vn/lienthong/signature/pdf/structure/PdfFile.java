package vn.lienthong.signature.pdf.structure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Int;
import vn.lienthong.signature.pdf.structure.PdfValue.Ref;
import vn.lienthong.signature.pdf.structure.PdfValue.Stream;

/**
 * A PDF document as it stands at the end of the file or at the end of an earlier revision. Objects are read when they are asked for;
 * a few stay cached. Not thread-safe.
 */
public final class PdfFile {
    private static final int CACHED_OBJECTS = 2_048;
    private static final int CACHED_STREAM_BYTES = 8 << 20;
    private static final int MAX_HOPS = 32;

    private final PdfBytes bytes;
    private final long limit;
    private final PdfLimits limits;
    private final List<XrefSection> sections;
    private final boolean repaired;
    private final Set<Integer> damaged = new HashSet<>();
    private final Map<Integer, PdfValue> objects = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, PdfValue> eldest) {
            return size() > CACHED_OBJECTS;
        }
    };
    private final Map<Integer, ObjectStream> streams = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Integer> opening = new HashSet<>();

    private PdfFile(PdfBytes bytes, long limit, PdfLimits limits, List<XrefSection> sections, boolean repaired) {
        this.bytes = bytes;
        this.limit = limit;
        this.limits = limits;
        this.sections = sections;
        this.repaired = repaired;
    }

    /**
     * Opens the file in its last state. A cross-reference that cannot be read is rebuilt by looking at the whole file, and
     * {@link #repaired()} says so.
     *
     * @throws PdfSyntaxException when even that finds no document
     */
    public static PdfFile open(PdfBytes bytes, PdfLimits limits) throws IOException {
        try {
            List<XrefSection> chain = chain(bytes, bytes.length(), limits);
            PdfFile file = new PdfFile(bytes, bytes.length(), limits, chain, false);
            if (file.catalog().has("Pages")) {
                return file;
            }
        } catch (PdfLimitException e) {
            throw e;
        } catch (PdfSyntaxException e) {
            // Rebuilt below: the reason does not matter.
        }
        XrefSection rebuilt = new XrefRebuilder(bytes, limits).rebuild();
        PdfFile file = new PdfFile(bytes, bytes.length(), limits, List.of(rebuilt), true);
        if (!file.catalog().has("Pages")) {
            throw new PdfSyntaxException("no catalog");
        }
        return file;
    }

    private static List<XrefSection> chain(PdfBytes bytes, long limit, PdfLimits limits) throws IOException {
        XrefReader.StartXref start = XrefReader.lastStart(bytes, limit);
        if (start == null) {
            throw new PdfSyntaxException("no startxref");
        }
        XrefReader reader = new XrefReader(bytes, limit, limits);
        List<XrefSection> sections = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        long next = start.place();
        while (next > 0 || sections.isEmpty()) {
            if (!seen.add(next)) {
                throw new PdfSyntaxException("cross-reference loop");
            }
            if (sections.size() > limits.maxRevisions()) {
                throw new PdfLimitException("revisions");
            }
            XrefSection section = reader.read(next);
            sections.add(section);
            next = section.trailer().get("Prev") instanceof Int prev ? prev.value() : 0;
        }
        return List.copyOf(sections);
    }

    /**
     * The document of the first {@code end} bytes: a view on the same bytes.
     *
     * @return null when those bytes do not end with a cross-reference that this file still builds on
     */
    public @Nullable PdfFile asOf(long end) throws IOException {
        XrefReader.StartXref start = repaired ? null : XrefReader.lastStart(bytes, end);
        if (start == null || start.end() < 0 || !isBlank(start.end(), end)) {
            return null;
        }
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).offset() == start.place()) {
                List<XrefSection> older = sections.subList(i, sections.size());
                boolean inside = older.stream().allMatch(s -> s.end() <= end);
                return inside ? new PdfFile(bytes, end, limits, older, false) : null;
            }
        }
        return null;
    }

    /** Whether the first {@code end} bytes end as a revision does: cross-reference place, end-of-file marker, at most blanks. */
    public boolean endsRevision(long end) throws IOException {
        XrefReader.StartXref start = XrefReader.lastStart(bytes, end);
        return start != null && start.end() >= 0 && isBlank(start.end(), end);
    }

    /** The place after the last end-of-file marker; -1 when the file does not end with one. */
    public long endOfLastRevision() throws IOException {
        XrefReader.StartXref start = XrefReader.lastStart(bytes, limit);
        return start == null ? -1 : start.end();
    }

    /** Whether the range holds white space only. */
    public boolean isBlank(long from, long to) throws IOException {
        for (long at = from; at < to; at++) {
            if (!PdfScanner.isSpace(bytes.at(at))) {
                return false;
            }
        }
        return true;
    }

    public PdfBytes bytes() {
        return bytes;
    }

    /** Where this view ends. */
    public long limit() {
        return limit;
    }

    public boolean repaired() {
        return repaired;
    }

    /** Numbers of the objects met so far that could not be read at the place their cross-reference names. */
    public Set<Integer> damagedObjects() {
        return damaged;
    }

    /** The states of the file, oldest first. */
    public List<Revision> revisions() throws IOException {
        return Revisions.of(bytes, limit, sections, repaired);
    }

    /** Places of the cross-reference sections, newest first. */
    public List<Long> sectionOffsets() {
        return sections.stream().map(XrefSection::offset).toList();
    }

    /** Tells the object numbers which the sections newer than those of {@code older} define, redefine or free. */
    public void changedSince(PdfFile older, IntConsumer action) {
        for (XrefSection section : sections.subList(0, sections.size() - older.sections.size())) {
            section.forEachNumber(action);
        }
    }

    /** Tells every object number that any section speaks of, newest section first; numbers repeat. */
    public void forEachEntry(EntryConsumer action) throws IOException {
        for (XrefSection section : sections) {
            IOException[] failure = new IOException[1];
            section.forEachNumber(number -> {
                XrefEntry entry = section.find(number);
                if (failure[0] == null && entry != null) {
                    try {
                        action.accept(number, entry);
                    } catch (IOException e) {
                        failure[0] = e;
                    }
                }
            });
            if (failure[0] != null) {
                throw failure[0];
            }
        }
    }

    /** Receives one cross-reference entry. */
    @FunctionalInterface
    public interface EntryConsumer {
        void accept(int number, XrefEntry entry) throws IOException;
    }

    public Dictionary trailer() {
        return sections.get(0).trailer();
    }

    /** The reference to the catalog, from the newest trailer that has one; NULL when none has. */
    public PdfValue root() {
        return inTrailer("Root");
    }

    /** A trailer entry, from the newest trailer that has it. */
    public PdfValue inTrailer(String key) {
        for (XrefSection section : sections) {
            if (section.trailer().has(key)) {
                return section.trailer().get(key);
            }
        }
        return PdfValue.Null.NULL;
    }

    public Dictionary catalog() throws IOException {
        return resolve(root()).asDictionary();
    }

    /** The entry in force for an object number; null when no section has one. */
    public @Nullable XrefEntry entry(int number) {
        for (XrefSection section : sections) {
            XrefEntry entry = section.find(number);
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    /** Follows references; a dangling one gives {@link PdfValue#NULL}. */
    public PdfValue resolve(PdfValue value) throws IOException {
        PdfValue current = value;
        for (int hop = 0; current instanceof Ref ref; hop++) {
            if (hop > MAX_HOPS) {
                return PdfValue.Null.NULL;
            }
            current = object(ref.number());
        }
        return current;
    }

    public PdfValue get(Dictionary dictionary, String key) throws IOException {
        return resolve(dictionary.get(key));
    }

    /** The object of that number, references inside it not followed. */
    public PdfValue object(int number) throws IOException {
        PdfValue known = objects.get(number);
        if (known != null) {
            return known;
        }
        PdfValue value = load(number);
        objects.put(number, value);
        return value;
    }

    private PdfValue load(int number) throws IOException {
        XrefEntry entry = entry(number);
        try {
            if (entry instanceof XrefEntry.InFile place) {
                return readAt(place.offset(), number);
            }
            if (entry instanceof XrefEntry.InStream place) {
                return objectStream(place.stream()).read(number, place.index());
            }
            return PdfValue.Null.NULL;
        } catch (PdfLimitException e) {
            throw e;
        } catch (PdfSyntaxException e) {
            damaged.add(number);
            return PdfValue.Null.NULL;
        }
    }

    /** Reads the indirect object that begins at a place, whatever any cross-reference says. */
    public PdfValue readAt(long offset, int number) throws IOException {
        if (offset >= limit) {
            throw new PdfSyntaxException("object outside the file");
        }
        PdfScanner scanner = PdfScanner.ofFile(bytes, limit, offset);
        if (scanner.readLong() != number) {
            throw new PdfSyntaxException("another object at the place");
        }
        scanner.readLong();
        scanner.expect("obj");
        PdfValue value = scanner.readValue();
        long after = scanner.position();
        if (value instanceof Dictionary dictionary && scanner.take("stream")) {
            scanner.position(after);
            return new Stream(dictionary, StreamExtent.startOfData(scanner));
        }
        return value;
    }

    private ObjectStream objectStream(int number) throws IOException {
        ObjectStream known = streams.get(number);
        if (known != null) {
            return known;
        }
        if (!(entry(number) instanceof XrefEntry.InFile) || !opening.add(number)) {
            throw new PdfSyntaxException("object stream inside an object stream");
        }
        try {
            if (!(object(number) instanceof Stream stream)
                    || !"ObjStm".equals(stream.dictionary().name("Type"))) {
                throw new PdfSyntaxException("no object stream at its place");
            }
            ObjectStream opened = new ObjectStream(stream.dictionary(), decoded(stream), limits);
            streams.put(number, opened);
            trim();
            return opened;
        } finally {
            opening.remove(number);
        }
    }

    private void trim() {
        long total = streams.values().stream().mapToLong(ObjectStream::size).sum();
        var eldest = streams.entrySet().iterator();
        while (total > CACHED_STREAM_BYTES && streams.size() > 1 && eldest.hasNext()) {
            total -= eldest.next().getValue().size();
            eldest.remove();
        }
    }

    /** Number of raw bytes of a stream. */
    public long rawLength(Stream stream) throws IOException {
        long stated = get(stream.dictionary(), "Length") instanceof Int length ? length.value() : -1;
        return StreamExtent.confirm(bytes, limit, stream.start(), stated);
    }

    /** The decoded bytes of a stream that is plain or Flate-coded. */
    public byte[] decoded(Stream stream) throws IOException {
        return new StreamDecoder(bytes, limits).decode(stream.dictionary(), stream.start(), rawLength(stream));
    }
}
