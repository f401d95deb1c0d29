package vn.lienthong.examples.onestop;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import vn.lienthong.core.time.SdkClock;

/** The platforms of a sandbox in another process, which goes by its own clock and sends its notices by itself. */
final class RemotePlatforms implements Platforms {
    private final JsonObject configuration;

    private RemotePlatforms(JsonObject configuration) {
        this.configuration = configuration;
    }

    /** @param file what {@code lienthong sandbox start} wrote */
    static RemotePlatforms of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonReader reader = Json.createReader(in)) {
            return new RemotePlatforms(reader.readObject());
        }
    }

    @Override
    public SdkClock clock() {
        return SdkClock.system();
    }

    @Override
    public PlatformSettings settings(String platform) {
        JsonObject part = configuration.getJsonObject(platform);
        if (part == null) {
            throw new IllegalStateException("the configuration lacks " + platform);
        }
        Map<String, String> settings = new HashMap<>();
        part.forEach((name, value) -> {
            if (value instanceof JsonString text) {
                settings.put(name, text.getString());
            }
        });
        return new PlatformSettings(Map.copyOf(settings));
    }

    @Override
    public void advance(Duration time) {
        // its clock is its own
    }

    @Override
    public void deliverNotices() {
        // it does so by itself
    }

    @Override
    public void close() {
        // others may be using it
    }
}
