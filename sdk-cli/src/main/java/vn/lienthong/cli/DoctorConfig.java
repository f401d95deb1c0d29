package vn.lienthong.cli;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.core.json.JsonCodec;
import vn.lienthong.core.json.JsonMode;

/**
 * The configuration file of {@code docs/cli.md}: {@code trust}, {@code intermediates} and {@code crl} are folders, {@code tokens} are
 * keys, and every text anywhere else that is an http(s) address is one to be reached. Nothing else of it is looked at.
 *
 * @param trust folders, relative ones from the file's own folder
 * @param intermediates the same
 * @param tokens keys
 * @param addresses by their path in the file
 */
record DoctorConfig(List<Path> trust, List<Path> intermediates, List<Token> tokens, Map<String, URI> addresses) {
    static final DoctorConfig NONE = new DoctorConfig(List.of(), List.of(), List.of(), Map.of());

    DoctorConfig {
        trust = List.copyOf(trust);
        intermediates = List.copyOf(intermediates);
        tokens = List.copyOf(tokens);
    }

    /**
     * A key in a PKCS#12 file.
     *
     * @param name how it is called here
     * @param alias empty for the only key
     * @param passwordEnv the environment variable that holds the password
     */
    record Token(String name, Path file, Optional<String> alias, String passwordEnv) {}

    /** @throws vn.lienthong.core.error.UnreadableInputException when it is no such file */
    static DoctorConfig read(Path file) throws IOException {
        JsonValue tree;
        try (InputStream in = Files.newInputStream(file)) {
            tree = JsonCodec.builder(JsonMode.LENIENT).build().readTree(in);
        }
        MetaObject config = MetaObject.of(tree, "");
        Path base = file.toAbsolutePath().resolveSibling("");
        Map<String, URI> addresses = new LinkedHashMap<>();
        collect(tree.asJsonObject(), "", addresses);
        return new DoctorConfig(
                config.texts("trust").stream().map(base::resolve).toList(),
                config.texts("intermediates").stream().map(base::resolve).toList(),
                config.objects("tokens").stream()
                        .map(token -> token(token, base))
                        .toList(),
                addresses);
    }

    static boolean isAddress(String text) {
        if (!text.startsWith("http://") && !text.startsWith("https://")) {
            return false;
        }
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Token token(MetaObject token, Path base) {
        return new Token(
                token.required("name"),
                base.resolve(token.required("file")),
                token.text("alias"),
                token.required("passwordEnv"));
    }

    private static void collect(JsonObject object, String path, Map<String, URI> addresses) {
        object.forEach((name, value) -> {
            String at = path.isEmpty() ? name : path + "." + name;
            if (value instanceof JsonObject inner) {
                collect(inner, at, addresses);
            } else if (value instanceof JsonString text && isAddress(text.getString())) {
                addresses.put(at, URI.create(text.getString()));
            }
        });
    }
}
