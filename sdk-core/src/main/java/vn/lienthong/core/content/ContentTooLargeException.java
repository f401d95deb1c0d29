package vn.lienthong.core.content;

import java.io.IOException;

/** More bytes came than the reader allows. An {@link IOException}, so that parsers let it pass; callers turn it into a typed error. */
public final class ContentTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final long limit;

    public ContentTooLargeException(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }

    /** The limit in bytes. */
    public long limit() {
        return limit;
    }
}
