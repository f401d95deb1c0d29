package vn.lienthong.core.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.OptionalLong;

final class SourceContent implements Content {
    private final OptionalLong length;
    private final StreamSource source;

    SourceContent(OptionalLong length, StreamSource source) {
        this.length = length;
        this.source = Objects.requireNonNull(source, "source");
    }

    @Override
    public OptionalLong length() {
        return length;
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public InputStream open() throws IOException {
        InputStream stream = source.open();
        return length.isPresent() ? new ExactLengthInputStream(stream, length.getAsLong()) : stream;
    }

    @Override
    public String toString() {
        return length.isPresent() ? "Content(" + length.getAsLong() + " bytes)" : "Content(length unknown)";
    }
}
