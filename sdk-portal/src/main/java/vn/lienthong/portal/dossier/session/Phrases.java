package vn.lienthong.portal.dossier.session;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Phrases a profile looks for in a platform's {@code message}: after Unicode NFC, ignoring case. Immutable.
 *
 * @param all any of them is enough
 */
public record Phrases(List<String> all) {
    public Phrases {
        all = all.stream().map(Phrases::folded).toList();
        if (all.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a blank phrase would match every message");
        }
    }

    public static Phrases of(String... phrases) {
        return new Phrases(List.of(phrases));
    }

    boolean isIn(@Nullable String message) {
        if (message == null) {
            return false;
        }
        String folded = folded(message);
        return all.stream().anyMatch(folded::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
