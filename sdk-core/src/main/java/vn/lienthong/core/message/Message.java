package vn.lienthong.core.message;

import java.util.Objects;

/**
 * One sentence in Vietnamese and in English, ready to be shown. It never holds a body, a secret or personal data.
 *
 * @param vi the Vietnamese text
 * @param en the English text
 */
public record Message(String vi, String en) {
    public Message {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }

    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }
}
