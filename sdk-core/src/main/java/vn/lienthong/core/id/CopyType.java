package vn.lienthong.core.id;

/** The three kinds of copies of NĐ 30/2020, with the abbreviations of Annex III; all share one yearly series. */
public enum CopyType {
    TRUE_COPY("bản sao y", "SY"),
    EXTRACT("bản trích sao", "TrS"),
    DUPLICATE("bản sao lục", "SL");

    private final String vietnamese;
    private final String abbreviation;

    CopyType(String vietnamese, String abbreviation) {
        this.vietnamese = vietnamese;
        this.abbreviation = abbreviation;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String abbreviation() {
        return abbreviation;
    }
}
