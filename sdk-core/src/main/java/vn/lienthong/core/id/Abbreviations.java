package vn.lienthong.core.id;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The 27 type and copy abbreviations of NĐ 30/2020 Annex III, the four it replaced, and how people mistype them. */
final class Abbreviations {
    private static final Map<String, Boolean> IS_COPY = current();
    private static final Map<String, String> REPLACED = Map.of("GN", "BGN", "TTh", "BTT", "UQ", "GUQ", "NP", "GNP");

    private Abbreviations() {}

    private static Map<String, Boolean> current() {
        Map<String, Boolean> all = new LinkedHashMap<>();
        for (DocumentType type : DocumentType.values()) {
            type.abbreviation().ifPresent(text -> all.put(text, false));
        }
        for (CopyType type : CopyType.values()) {
            all.put(type.abbreviation(), true);
        }
        return Map.copyOf(all);
    }

    static boolean isCurrent(String token) {
        return IS_COPY.containsKey(token);
    }

    static boolean isCopy(String token) {
        return IS_COPY.getOrDefault(token, false);
    }

    /** What replaced an abbreviation of before 2020. */
    static Optional<String> replacementOf(String token) {
        return Optional.ofNullable(REPLACED.get(token));
    }

    /** The abbreviation meant by one in the wrong case, without its mark, or with the Icelandic {@code Ð}. */
    static Optional<String> meantBy(String token) {
        return closest(token, text -> text.toUpperCase(Locale.ROOT))
                .or(() -> closest(token, text -> ascii(text.toUpperCase(Locale.ROOT))));
    }

    private static Optional<String> closest(String token, UnaryOperator<String> folding) {
        String folded = folding.apply(vietnameseD(token));
        return IS_COPY.keySet().stream()
                .filter(a -> folding.apply(a).equals(folded))
                .sorted()
                .findFirst();
    }

    /** U+00D0 looks like the Vietnamese letter U+0110 and is typed in its place. */
    static String vietnameseD(String text) {
        return text.replace('\u00D0', '\u0110').replace('\u00F0', '\u0111');
    }

    private static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('Đ', 'D');
    }
}
