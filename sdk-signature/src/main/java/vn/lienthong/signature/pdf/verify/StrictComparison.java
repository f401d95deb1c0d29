package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.lienthong.signature.pdf.structure.PdfFile;
import vn.lienthong.signature.pdf.structure.PdfValue;
import vn.lienthong.signature.pdf.structure.PdfValue.Array;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Int;
import vn.lienthong.signature.pdf.structure.PdfValue.Null;
import vn.lienthong.signature.pdf.structure.PdfValue.Real;
import vn.lienthong.signature.pdf.structure.PdfValue.Ref;
import vn.lienthong.signature.pdf.structure.PdfValue.Stream;

/**
 * Says whether everything reachable from two values is equal in value. Objects that have a role of their own (pages, fields, the
 * catalog) are not entered: a reference to one must only stay a reference to the same one, their own rule judges them.
 */
final class StrictComparison {
    private final PdfFile older;
    private final PdfFile newer;
    private final BitSet touched;
    private final BitSet roles = new BitSet();
    private final BitSet equal = new BitSet();
    private final Set<Pair> pairs = new HashSet<>();
    private final Deadline deadline;

    private record Pair(int older, int newer) {}

    /** @param touched numbers of the objects that later revisions speak of */
    StrictComparison(PdfFile older, PdfFile newer, BitSet touched, Deadline deadline) {
        this.older = older;
        this.newer = newer;
        this.touched = touched;
        this.deadline = deadline;
    }

    void role(int number) {
        if (number >= 0) {
            roles.set(number);
        }
    }

    boolean hasRole(int number) {
        return number >= 0 && roles.get(number);
    }

    /** True when nothing reachable differs. Cost: the objects not yet known to be equal. */
    boolean same(PdfValue before, PdfValue after) throws IOException {
        Deque<Pair> open = new ArrayDeque<>();
        Set<Pair> entered = new LinkedHashSet<>();
        if (!shallow(before, after, open)) {
            return false;
        }
        while (!open.isEmpty()) {
            Pair pair = open.pop();
            if (isKnown(pair) || !entered.add(pair)) {
                continue;
            }
            deadline.check();
            PdfValue old = older.object(pair.older());
            boolean untouched = pair.older() == pair.newer() && !touched.get(pair.older());
            if (!shallow(old, untouched ? old : newer.object(pair.newer()), open)) {
                return false;
            }
        }
        entered.forEach(this::remember);
        return true;
    }

    private boolean isKnown(Pair pair) {
        return pair.older() == pair.newer() ? equal.get(pair.older()) : pairs.contains(pair);
    }

    private void remember(Pair pair) {
        if (pair.older() == pair.newer()) {
            equal.set(pair.older());
        } else {
            pairs.add(pair);
        }
    }

    /** Compares two values without entering references: pairs of them are put aside. */
    private boolean shallow(PdfValue before, PdfValue after, Deque<Pair> open) throws IOException {
        if (before instanceof Ref old && after instanceof Ref now) {
            if (hasRole(old.number()) || hasRole(now.number())) {
                return old.number() == now.number();
            }
            open.push(new Pair(old.number(), now.number()));
            return true;
        }
        if (before instanceof Ref || after instanceof Ref) {
            return mixed(before, after, open);
        }
        if (before == after) {
            return enter(before, open);
        }
        if (before instanceof Array old && after instanceof Array now) {
            return items(old, now, open);
        }
        if (before instanceof Dictionary old && after instanceof Dictionary now) {
            return entries(old, now, open);
        }
        if (before instanceof Stream old && after instanceof Stream now) {
            return entries(old.dictionary(), now.dictionary(), open) && sameBytes(old, now);
        }
        return number(before, after) || before.equals(after);
    }

    /** A value that moved between direct and indirect writing is still the same value. */
    private boolean mixed(PdfValue before, PdfValue after, Deque<Pair> open) throws IOException {
        if ((before instanceof Ref old && hasRole(old.number()))
                || (after instanceof Ref now && hasRole(now.number()))) {
            return false;
        }
        PdfValue old = older.resolve(before);
        PdfValue now = newer.resolve(after);
        return shallow(old, now, open);
    }

    private boolean enter(PdfValue value, Deque<Pair> open) {
        if (value instanceof Array array) {
            array.items().forEach(item -> enter(item, open));
        } else if (value instanceof Dictionary dictionary) {
            dictionary.entries().values().forEach(item -> enter(item, open));
        } else if (value instanceof Stream stream) {
            enter(stream.dictionary(), open);
        } else if (value instanceof Ref ref && !hasRole(ref.number()) && !equal.get(ref.number())) {
            open.push(new Pair(ref.number(), ref.number()));
        }
        return true;
    }

    private boolean items(Array old, Array now, Deque<Pair> open) throws IOException {
        if (old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!shallow(old.get(i), now.get(i), open)) {
                return false;
            }
        }
        return true;
    }

    private boolean entries(Dictionary old, Dictionary now, Deque<Pair> open) throws IOException {
        for (String key : old.keys()) {
            if (!shallow(old.get(key), now.get(key), open)) {
                return false;
            }
        }
        for (String key : now.keys()) {
            if (!old.has(key) && !(newer.get(now, key) instanceof Null)) {
                return false;
            }
        }
        return true;
    }

    /** 1 and 1.0 are the same number. */
    private static boolean number(PdfValue before, PdfValue after) {
        return !Double.isNaN(number(before)) && number(before) == number(after);
    }

    private static double number(PdfValue value) {
        if (value instanceof Int whole) {
            return whole.value();
        }
        return value instanceof Real real ? real.value() : Double.NaN;
    }

    private boolean sameBytes(Stream old, Stream now) throws IOException {
        long length = older.rawLength(old);
        if (length != newer.rawLength(now)) {
            return false;
        }
        if (old.start() == now.start()) {
            return true;
        }
        byte[] first = new byte[1 << 14];
        byte[] second = new byte[1 << 14];
        for (long done = 0; done < length; done += first.length) {
            deadline.check();
            int count = (int) Math.min(first.length, length - done);
            older.bytes().read(old.start() + done, first, 0, count);
            newer.bytes().read(now.start() + done, second, 0, count);
            if (!Arrays.equals(first, 0, count, second, 0, count)) {
                return false;
            }
        }
        return true;
    }
}
