package vn.lienthong.core.message;

import java.util.Objects;

/**
 * Code and sentence of one entry of a catalogue.
 *
 * @param id the stable code
 * @param vi the Vietnamese text with numbered holes
 * @param en the English text with the same holes
 */
public record Wording(String id, String vi, String en) {
    public Wording {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }
}
