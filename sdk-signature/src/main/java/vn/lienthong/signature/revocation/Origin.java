package vn.lienthong.signature.revocation;

import java.util.Locale;

/** Where a piece of evidence came from. */
public enum Origin {
    /** Inside the signed document. */
    DOCUMENT,
    /** Given by the caller. */
    FILE,
    /** Loaded earlier and still fresh. */
    CACHE,
    /** Loaded for this question. */
    NETWORK;

    /** The word of the report. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
