package vn.lienthong.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.time.VietnamTime;

/** Reads the words of a command line as values. */
final class Arguments {
    private static final Pattern ZONED = Pattern.compile(".*T.*(?:Z|[+-][0-9]{2}:[0-9]{2})");

    private Arguments() {}

    /** An argument that must be there; not enforced by the parser, for in a batch it comes with the line. */
    static <T> T required(@Nullable T value, String label) {
        if (value == null) {
            throw new UsageException(CliMessage.MISSING, label);
        }
        return value;
    }

    /** A file to read, which must be there and be a file. */
    static Path readable(@Nullable Path value, String label) throws IOException {
        Path file = required(value, label);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(label);
        }
        return file;
    }

    /** A time; without a zone it is that of Vietnam. */
    static Instant instant(String text) {
        try {
            return ZONED.matcher(text).matches()
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(VietnamTime.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw new UsageException(CliMessage.INSTANT);
        }
    }

    /** One of an enum's values, written in lower case with hyphens. */
    static <E extends Enum<E>> E choice(Class<E> type, String word, String option) {
        for (E value : type.getEnumConstants()) {
            if (word(value).equals(word)) {
                return value;
            }
        }
        String words =
                Arrays.stream(type.getEnumConstants()).map(Arguments::word).collect(Collectors.joining(", "));
        throw new UsageException(CliMessage.CHOICE, option, words);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
