package vn.lienthong.core.message;

import java.util.Locale;

/** The two languages every message of the SDK exists in. */
public enum Language {
    VI,
    EN;

    /** Vietnamese for a Vietnamese locale, English for every other. */
    public static Language of(Locale locale) {
        return "vi".equals(locale.getLanguage()) ? VI : EN;
    }
}
