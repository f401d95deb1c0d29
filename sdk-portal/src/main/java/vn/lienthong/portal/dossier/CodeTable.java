package vn.lienthong.portal.dossier;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How one profile writes the meanings of a code list. A meaning it has no code for cannot be sent; a code it has no meaning for is
 * kept. Immutable.
 *
 * @param <E> the list's meanings
 */
public final class CodeTable<E extends Enum<E>> {
    private final Map<E, String> codes;
    private final Map<String, E> meanings;

    private CodeTable(Map<E, String> codes) {
        this.codes = new EnumMap<>(codes);
        this.meanings = new HashMap<>();
        this.codes.forEach((meaning, code) -> {
            if (code.isBlank() || meanings.putIfAbsent(code, meaning) != null) {
                throw new IllegalArgumentException("a code is blank or stands for two meanings");
            }
        });
    }

    /** @param codes at least one meaning with its code; no code may be blank or occur twice */
    public static <E extends Enum<E>> CodeTable<E> of(Map<E, String> codes) {
        return new CodeTable<>(codes);
    }

    /** The code to send; empty for a meaning this profile has no code for. */
    public Optional<String> code(Coded<E> value) {
        String kept = value.code();
        return kept == null ? value.meaning().map(codes::get) : Optional.of(kept);
    }

    /** What a code means, or the code itself. */
    public Coded<E> read(String code) {
        E meaning = meanings.get(code);
        return meaning == null ? Coded.unknown(code) : Coded.of(meaning);
    }

    /** Whether the table itself has a code for the value. */
    public boolean knows(Coded<E> value) {
        return value.meaning().map(codes::containsKey).orElse(false);
    }
}
