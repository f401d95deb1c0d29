package vn.lienthong.exchange.edxml;

import java.util.Locale;
import java.util.Optional;

/** One {@code Reference} of the manifest. Compared by identity: two lines may say the same. */
final class ManifestLine {
    private final String path;
    private final String contentId;
    private final Optional<String> type;
    private final Optional<String> description;
    private final Optional<String> name;

    ManifestLine(Fields fields) {
        this.path = fields.path();
        this.contentId = contentId(fields);
        this.type = fields.text("ContentType");
        this.description = fields.text("Description");
        this.name = fields.text("AttachmentName");
    }

    String path() {
        return path;
    }

    String contentId() {
        return contentId;
    }

    Optional<String> type() {
        return type;
    }

    Optional<String> description() {
        return description;
    }

    Optional<String> name() {
        return name;
    }

    /** Without any {@code cid:} before it: builders that read and write again double it. */
    static String contentId(Fields fields) {
        String id = fields.textOrEmpty("ContentId");
        while (id.toLowerCase(Locale.ROOT).startsWith("cid:")) {
            id = id.substring(4).strip();
        }
        return id;
    }
}
