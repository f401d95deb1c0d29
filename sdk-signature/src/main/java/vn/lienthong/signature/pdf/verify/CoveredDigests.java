package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import vn.lienthong.signature.cms.Digests;
import vn.lienthong.signature.pdf.structure.PdfBytes;
import vn.lienthong.signature.pdf.structure.WordScanner;

/**
 * Reads the file once, from the first byte to the last: hashes it, hashes what each signature covers, and notes where the word
 * {@code /ByteRange} stands. What lies before a gap is hashed once for all: the running state is copied there.
 */
final class CoveredDigests {
    private static final int CHUNK = 1 << 16;
    private static final int MOST_HITS = 10_000;

    private final WordScanner words = new WordScanner("/ByteRange");
    private final List<Job> jobs = new ArrayList<>();
    private final Map<String, MessageDigest> running = new HashMap<>();
    private final List<Long> hits = new ArrayList<>();
    private String sha256 = "";

    private static final class Job {
        private final SignedRange range;
        private MessageDigest state;
        private byte[] digest = new byte[0];

        Job(SignedRange range, MessageDigest state) {
            this.range = range;
            this.state = state;
        }
    }

    /** Adds a range to hash; returns the index of its digest. */
    int add(SignedRange range, String algorithm) {
        MessageDigest state = running.computeIfAbsent(algorithm, Digests::create);
        jobs.add(new Job(range, state));
        return jobs.size() - 1;
    }

    byte[] digest(int index) {
        return jobs.get(index).digest.clone();
    }

    /** Lower-case hex of the whole file's SHA-256. */
    String sha256() {
        return sha256;
    }

    /** Places of the word {@code /ByteRange}, ascending. */
    List<Long> hits() {
        return hits;
    }

    /** Only hashes the whole file: nothing in it could be read. */
    void hashOnly(PdfBytes bytes) throws IOException {
        MessageDigest whole = Digests.create("SHA-256");
        byte[] buffer = new byte[CHUNK];
        long position = 0;
        for (int count = bytes.read(0, buffer, 0, CHUNK); count > 0; count = bytes.read(position, buffer, 0, CHUNK)) {
            whole.update(buffer, 0, count);
            position += count;
        }
        sha256 = HexFormat.of().formatHex(whole.digest());
    }

    void run(PdfBytes bytes, Deadline deadline) throws IOException {
        MessageDigest whole = running.computeIfAbsent("SHA-256", Digests::create);
        NavigableSet<Long> stops = new TreeSet<>();
        for (Job job : jobs) {
            stops.addAll(List.of(job.range.gapStart(), job.range.gapEnd(), job.range.end()));
        }
        byte[] buffer = new byte[CHUNK + words.length() - 1];
        int kept = 0;
        long position = 0;
        while (position < bytes.length()) {
            deadline.check();
            int count = bytes.read(position, buffer, kept, CHUNK);
            if (count <= 0) {
                break;
            }
            find(buffer, kept + count, position - kept);
            consume(buffer, kept, count, position, stops);
            position += count;
            int keep = Math.min(words.length() - 1, kept + count);
            System.arraycopy(buffer, kept + count - keep, buffer, 0, keep);
            kept = keep;
        }
        stopAt(position);
        sha256 = HexFormat.of().formatHex(whole.digest());
    }

    private void find(byte[] buffer, int length, long base) throws IOException {
        words.scan(buffer, length, at -> {
            if (hits.size() < MOST_HITS) {
                hits.add(base + at);
            }
        });
    }

    private void consume(byte[] buffer, int offset, int count, long position, NavigableSet<Long> stops) {
        long at = position;
        while (at < position + count) {
            stopAt(at);
            Long stop = stops.higher(at);
            long next = stop == null ? position + count : Math.min(stop, position + count);
            update(buffer, offset + (int) (at - position), (int) (next - at), at);
            at = next;
        }
    }

    /** Copies the running state where a gap begins, and ends a digest where its range ends. */
    private void stopAt(long at) {
        for (Job job : jobs) {
            if (at == job.range.gapStart()) {
                job.state = copy(job.state);
            } else if (at == job.range.end()) {
                job.digest = job.state.digest();
            }
        }
    }

    private void update(byte[] buffer, int offset, int count, long at) {
        for (MessageDigest digest : running.values()) {
            digest.update(buffer, offset, count);
        }
        for (Job job : jobs) {
            if (at >= job.range.gapEnd() && at < job.range.end()) {
                job.state.update(buffer, offset, count);
            }
        }
    }

    private static MessageDigest copy(MessageDigest state) {
        try {
            return (MessageDigest) state.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("digests of the platform can be copied", e);
        }
    }
}
