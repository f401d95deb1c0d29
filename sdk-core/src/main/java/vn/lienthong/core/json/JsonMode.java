package vn.lienthong.core.json;

/** How literally a document is taken. In both modes it must be JSON, end where it ends, and name no member twice. */
public enum JsonMode {
    /**
     * Names are compared exactly first, then ignoring case; a number may stand where a text belongs and the reverse; a flag may be
     * {@code "True"}, {@code "0"}, {@code 1}; an empty text stands for none where a number or flag belongs; one object may stand for a
     * list of one and the reverse; a byte order mark is skipped.
     */
    LENIENT,
    /** Names and kinds of value are exactly those of the record. */
    STRICT
}
