package vn.lienthong.exchange.axis.adapter;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.call.CallContext;
import vn.lienthong.core.http.HttpAnswer;
import vn.lienthong.exchange.axis.AgencyEntry;
import vn.lienthong.exchange.axis.AxisError;
import vn.lienthong.exchange.axis.adapter.wire.EnvelopeWire;

/** Reads a directory row by row: one answer may hold more than 100 000 of them. */
final class AgencyRows {
    private final AnswerJudge judge;

    AgencyRows(AnswerJudge judge) {
        this.judge = judge;
    }

    int read(HttpAnswer answer, CallContext call, Consumer<AgencyEntry> row) throws IOException {
        AnswerJudge.refuseForbidden(answer, call);
        Rows rows = new Rows(row);
        try (JsonParser parser = JsonProvider.provider()
                .createParserFactory(Map.of())
                .createParser(answer.body(), StandardCharsets.UTF_8)) {
            rows.read(parser);
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            if (e.getCause() instanceof IOException cut) {
                throw cut;
            }
            throw AnswerJudge.notEnvelope(call);
        }
        judge.requireGood(judge.judge(rows.envelope(), call), call);
        if (!rows.dataSeen) {
            throw call.unreadable(AxisError.NO_DATA, call.operation().name());
        }
        return rows.count;
    }

    private static final class Rows {
        private final Consumer<AgencyEntry> target;
        private final Map<String, String> members = new HashMap<>();
        private boolean dataSeen;
        private int count;

        Rows(Consumer<AgencyEntry> target) {
            this.target = target;
        }

        void read(JsonParser parser) {
            require(parser.next(), JsonParser.Event.START_OBJECT);
            JsonParser.Event event = parser.next();
            for (; event == JsonParser.Event.KEY_NAME; event = parser.next()) {
                String name = parser.getString().toLowerCase(Locale.ROOT);
                event = parser.next();
                if (name.equals("data") && event == JsonParser.Event.START_ARRAY) {
                    dataSeen = true;
                    rows(parser);
                } else {
                    members.put(name, text(parser.getValue()));
                }
            }
            require(event, JsonParser.Event.END_OBJECT);
        }

        EnvelopeWire envelope() {
            return new EnvelopeWire(
                    members.get("status"), members.get("errorcode"), members.get("errordesc"), null, null);
        }

        private void rows(JsonParser parser) {
            JsonParser.Event event = parser.next();
            for (; event == JsonParser.Event.START_OBJECT; event = parser.next()) {
                target.accept(entry(parser.getObject()));
                count++;
            }
            require(event, JsonParser.Event.END_ARRAY);
        }

        private static void require(JsonParser.Event event, JsonParser.Event expected) {
            if (event != expected) {
                throw new IllegalStateException("unexpected " + event);
            }
        }

        private static AgencyEntry entry(JsonObject row) {
            return new AgencyEntry(
                    member(row, "id"),
                    member(row, "pid"),
                    member(row, "code").orElse(""),
                    member(row, "code102").or(() -> member(row, "oldCode")),
                    member(row, "name"),
                    member(row, "mail"));
        }

        private static Optional<String> member(JsonObject row, String name) {
            JsonValue value = row.get(name);
            return value == null ? Optional.empty() : Words.present(text(value));
        }

        private static @Nullable String text(JsonValue value) {
            if (value instanceof JsonString string) {
                return string.getString();
            }
            return value == JsonValue.NULL ? null : value.toString();
        }
    }
}
