package vn.lienthong.signature.pdf.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.lienthong.signature.rule.SignatureRule;

/** Gathers the differences; the same difference counts once, and a hostile file cannot grow the list without end. */
final class Changes {
    private static final int MOST = 200;

    private final Set<Change> items = new LinkedHashSet<>();

    void add(Change change) {
        if (items.size() < MOST) {
            items.add(change);
        }
    }

    /** Adds a forbidden change. */
    void forbid(SignatureRule rule, String what) {
        add(Change.of(Change.Kind.OTHER, rule, what));
    }

    List<Change> list() {
        return new ArrayList<>(items);
    }
}
