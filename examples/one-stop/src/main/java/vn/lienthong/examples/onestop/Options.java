package vn.lienthong.examples.onestop;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.core.message.Language;

/**
 * What a newcomer may change: {@code --lang en}, {@code paper=FILE.pdf}, {@code dossier=FILE.json}, {@code key=FILE.p12} (its password in
 * the environment variable {@code KEY_PASSWORD}), {@code sandbox=FILE.json} (the configuration {@code lienthong sandbox start} wrote),
 * {@code out=DIR}.
 */
record Options(Language language, Map<String, String> values) {
    static Options of(String... arguments) {
        Map<String, String> values = new HashMap<>();
        Language language = Language.VI;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            int equals = argument.indexOf('=');
            if (argument.equals("--lang") && i + 1 < arguments.length) {
                language = Language.valueOf(arguments[++i].toUpperCase(Locale.ROOT));
            } else if (equals > 0) {
                values.put(argument.substring(0, equals), argument.substring(equals + 1));
            } else {
                throw new IllegalArgumentException(argument);
            }
        }
        return new Options(language, Map.copyOf(values));
    }

    Optional<Path> file(String name) {
        return Optional.ofNullable(values.get(name)).map(Path::of);
    }

    Path out() {
        return file("out").orElse(Path.of("one-stop-day"));
    }
}
