package vn.lienthong.core.finding;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An immutable list of findings in the order in which they were noticed. */
public final class Findings implements Iterable<Finding> {
    private static final Findings NONE = new Findings(List.of());

    private final List<Finding> items;

    private Findings(List<Finding> items) {
        this.items = items;
    }

    public static Findings none() {
        return NONE;
    }

    public static Findings of(Finding... items) {
        return of(List.of(items));
    }

    public static Findings of(List<Finding> items) {
        return items.isEmpty() ? NONE : new Findings(List.copyOf(items));
    }

    public static Collector collector() {
        return new Collector();
    }

    /** True if at least one finding is an error: a send stops here. */
    public boolean hasErrors() {
        return items.stream().anyMatch(Finding::isError);
    }

    public boolean hasRule(String rule) {
        return items.stream().anyMatch(f -> f.rule().equals(rule));
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public int size() {
        return items.size();
    }

    public List<Finding> asList() {
        return items;
    }

    public Stream<Finding> stream() {
        return items.stream();
    }

    public Findings errors() {
        return of(items.stream().filter(Finding::isError).toList());
    }

    public Findings plus(Findings more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Finding> all = new ArrayList<>(items);
        all.addAll(more.items);
        return of(all);
    }

    @Override
    public Iterator<Finding> iterator() {
        return items.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Findings that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(items);
    }

    @Override
    public String toString() {
        return items.toString();
    }

    /** Gathers findings while something is being checked. Not thread-safe: one check, one collector. */
    public static final class Collector {
        private final List<Finding> items = new ArrayList<>();

        private Collector() {}

        public Collector add(Finding finding) {
            items.add(Objects.requireNonNull(finding, "finding"));
            return this;
        }

        public Collector addAll(Findings findings) {
            items.addAll(findings.items);
            return this;
        }

        public Findings toFindings() {
            return of(items);
        }
    }
}
