package vn.lienthong.core.content;

import java.io.InputStream;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

final class OnceContent implements Content {
    private final AtomicReference<@Nullable InputStream> stream;

    OnceContent(InputStream stream) {
        this.stream = new AtomicReference<>(Objects.requireNonNull(stream, "stream"));
    }

    @Override
    public OptionalLong length() {
        return OptionalLong.empty();
    }

    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public InputStream open() {
        InputStream first = stream.getAndSet(null);
        if (first == null) {
            throw new IllegalStateException("this content can be opened once only");
        }
        return first;
    }

    @Override
    public String toString() {
        return "Content(once)";
    }
}
