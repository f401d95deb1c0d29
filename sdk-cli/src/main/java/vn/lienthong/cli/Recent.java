package vn.lienthong.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the last few things that were made, so that the lines of a batch share what is costly to read. Not thread-safe. */
final class Recent<K, V> {
    private static final int KEPT = 8;

    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KEPT;
        }
    };

    @Nullable
    V get(K key) {
        return kept.get(key);
    }

    void put(K key, V value) {
        kept.put(key, value);
    }

    V get(K key, Supplier<V> maker) {
        V known = kept.get(key);
        if (known == null) {
            known = maker.get();
            kept.put(key, known);
        }
        return known;
    }
}
