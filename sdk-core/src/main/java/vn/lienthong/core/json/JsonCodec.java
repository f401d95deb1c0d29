package vn.lienthong.core.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.spi.JsonbProvider;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.error.UnreadableInputException;

/**
 * Reads and writes the wire records of one dialect. Reading is bounded and checks the whole document before anything is bound; the
 * leniency is that of {@link JsonMode}. Whatever the mode, whole numbers are never rounded or cut, and a primitive component that is
 * missing or null is an error, never zero. A wire record that breaks the rules of this package is an {@link IllegalArgumentException} at
 * its first use.
 *
 * <p>Errors name a line and a column, or the path of a member by our own names, and never hold content nor the provider's exception:
 * {@link UnreadableInputException}, {@link vn.lienthong.core.error.LimitExceededException}, {@link InvalidInputException} when writing. An
 * {@link IOException} is the stream's own.
 *
 * <p>Immutable and thread-safe; build one for each dialect and keep it.
 */
public final class JsonCodec {
    private final Jsonb jsonb;
    private final Reading reading;
    private final WireShapes shapes = new WireShapes();

    private JsonCodec(Builder builder) {
        JsonProvider json = builder.json == null ? JsonProvider.provider() : builder.json;
        JsonbProvider binding = builder.binding == null ? JsonbProvider.provider() : builder.binding;
        JsonbConfig config = new JsonbConfig()
                .withAdapters(Adapters.all())
                .withAdapters(builder.adapters.toArray(JsonbAdapter[]::new))
                .withNullValues(builder.nulls);
        this.jsonb = binding.create().withProvider(json).withConfig(config).build();
        this.reading = Reading.of(builder.mode, builder.limits, json);
    }

    public static Builder builder(JsonMode mode) {
        return new Builder(mode);
    }

    /** Reads one record from a document that is an object. The stream stays open. */
    public <T extends Record> T read(InputStream in, Class<T> type) throws IOException {
        return bind(readTree(in), type);
    }

    /** Reads the records of a document that is an array; leniently, one object is a list of one. */
    public <T extends Record> List<T> readList(InputStream in, Class<T> type) throws IOException {
        JsonValue tree = new ListKind(shapes.of(type)).read(readTree(in), MemberPath.ROOT, reading);
        if (!(tree instanceof JsonArray array)) {
            throw Kind.wrong(MemberPath.ROOT);
        }
        List<T> records = new ArrayList<>(array.size());
        for (JsonValue item : array) {
            if (item == JsonValue.NULL) {
                throw Kind.wrong(MemberPath.ROOT.element(records.size()));
            }
            records.add(bound(item, type));
        }
        return List.copyOf(records);
    }

    /** Reads any document, for envelopes whose shape decides what they are. */
    public JsonValue readTree(InputStream in) throws IOException {
        return reading.document(JsonGuard.of(in, reading.limits(), reading.mode(), null));
    }

    /**
     * Reads a document that carries one large text, such as a file in base64. The text of this member of the root object goes to the
     * sink as it comes, unescaped, and stands as an empty text in the tree; of {@link JsonLimits} only the length bounds it. When the
     * reading fails the sink has received a part.
     */
    public JsonValue readTree(InputStream in, String member, Writer sink) throws IOException {
        Diversion diversion = new Diversion(member, sink, reading.mode());
        return reading.document(JsonGuard.of(in, reading.limits(), reading.mode(), diversion));
    }

    /** Makes a record of a part that was read before. */
    public <T extends Record> T bind(JsonValue value, Class<T> type) {
        JsonValue known = shapes.of(type).read(value, MemberPath.ROOT, reading);
        if (known == JsonValue.NULL) {
            throw Kind.wrong(MemberPath.ROOT);
        }
        return bound(known, type);
    }

    /** Reads a document that came as a text inside another one. */
    public JsonValue treeInText(String text) {
        return reading.inText(text, MemberPath.ROOT);
    }

    /** Writes one record. The stream stays open; after an error what it received is incomplete. */
    public void write(Record record, OutputStream out) throws IOException {
        WireOutput text = new WireOutput(out);
        write(record, text);
        text.flush();
    }

    /** Writes records as one array. */
    public void writeList(List<? extends Record> records, OutputStream out) throws IOException {
        WireOutput text = new WireOutput(out);
        text.write('[');
        for (int i = 0; i < records.size(); i++) {
            if (i > 0) {
                text.write(',');
            }
            write(records.get(i), text);
        }
        text.write(']');
        text.flush();
    }

    /** One record as a body that can be sent again byte for byte. */
    public Content content(Record record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try {
            write(record, bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return Content.of(bytes.toByteArray());
    }

    private <T> T bound(JsonValue known, Class<T> type) {
        try {
            return jsonb.fromJson(known.toString(), type);
        } catch (RuntimeException e) {
            // Providers quote what they could not bind, so nothing of theirs is passed on.
            throw new UnreadableInputException(JsonMessage.NOT_BOUND, type.getSimpleName());
        }
    }

    private void write(Record record, WireOutput out) throws IOException {
        WireShape shape = shapes.of(record.getClass());
        try {
            if (shape.keepsExtras()) {
                StringWriter text = new StringWriter();
                jsonb.toJson(record, text);
                JsonValue tree = reading.readers()
                        .createReader(new StringReader(text.toString()))
                        .readValue();
                reading.json().createWriter(out).write(shape.written(tree, reading));
            } else {
                jsonb.toJson(record, out);
            }
            out.flush();
        } catch (RuntimeException | CharacterCodingException e) {
            if (out.failure() != null && !(out.failure() instanceof CharacterCodingException)) {
                throw out.failure();
            }
            throw new InvalidInputException(
                    JsonMessage.NOT_WRITTEN, record.getClass().getSimpleName());
        }
    }

    /** Settings of a codec. Not thread-safe. */
    public static final class Builder {
        private final JsonMode mode;
        private final List<JsonbAdapter<?, ?>> adapters = new ArrayList<>();
        private JsonLimits limits = JsonLimits.DEFAULT;
        private boolean nulls;
        private @Nullable JsonProvider json;
        private @Nullable JsonbProvider binding;

        private Builder(JsonMode mode) {
            this.mode = mode;
        }

        public Builder limits(JsonLimits value) {
            this.limits = value;
            return this;
        }

        /** Adds an adapter for a value type; its class must name both types. */
        public Builder adapter(JsonbAdapter<?, ?> adapter) {
            adapters.add(adapter);
            return this;
        }

        /** Writes null components as {@code null} instead of leaving them out. */
        public Builder writingNulls() {
            this.nulls = true;
            return this;
        }

        /** Takes these providers instead of those the platform finds. */
        public Builder providers(JsonbProvider jsonb, JsonProvider jsonp) {
            this.binding = jsonb;
            this.json = jsonp;
            return this;
        }

        public JsonCodec build() {
            return new JsonCodec(this);
        }
    }
}
