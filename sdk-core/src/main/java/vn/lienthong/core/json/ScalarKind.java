package vn.lienthong.core.json;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts, numbers, flags and codes. */
enum ScalarKind implements Kind {
    TEXT {
        @Override
        JsonValue converted(JsonValue value, MemberPath path, Reading reading) {
            return switch (value.getValueType()) {
                case STRING -> value;
                case NUMBER, TRUE, FALSE ->
                    reading.json().createValue(lenientOnly(value, path, reading).toString());
                default -> throw Kind.wrong(path);
            };
        }
    },
    NUMBER {
        @Override
        JsonValue converted(JsonValue value, MemberPath path, Reading reading) {
            if (value instanceof JsonNumber) {
                return value;
            }
            String text = textInPlaceOf(value, path, reading);
            if (text.isEmpty()) {
                return JsonValue.NULL;
            }
            if (!PLAIN_DECIMAL.matcher(text).matches()) {
                throw Kind.wrong(path);
            }
            return reading.json().createValue(new BigDecimal(text));
        }
    },
    FLAG {
        @Override
        JsonValue converted(JsonValue value, MemberPath path, Reading reading) {
            if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
                return value;
            }
            String text = value instanceof JsonNumber
                    ? lenientOnly(value, path, reading).toString()
                    : textInPlaceOf(value, path, reading);
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "true", "1" -> JsonValue.TRUE;
                case "false", "0" -> JsonValue.FALSE;
                case "" -> JsonValue.NULL;
                default -> throw Kind.wrong(path);
            };
        }
    },
    /** Either spelling is a code's right, in every mode. */
    CODE {
        @Override
        JsonValue converted(JsonValue value, MemberPath path, Reading reading) {
            if (value instanceof JsonNumber) {
                return reading.json().createValue(value.toString());
            }
            if (value instanceof JsonString) {
                return value;
            }
            throw Kind.wrong(path);
        }
    };

    private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?\\d{1,40}(?:\\.\\d{1,40})?");

    abstract JsonValue converted(JsonValue value, MemberPath path, Reading reading);

    @Override
    public JsonValue read(JsonValue value, MemberPath path, Reading reading) {
        return value == JsonValue.NULL ? value : converted(value, path, reading);
    }

    static String textInPlaceOf(JsonValue value, MemberPath path, Reading reading) {
        if (lenientOnly(value, path, reading) instanceof JsonString string) {
            return string.getString().strip();
        }
        throw Kind.wrong(path);
    }

    private static JsonValue lenientOnly(JsonValue value, MemberPath path, Reading reading) {
        if (reading.lenient()) {
            return value;
        }
        throw Kind.wrong(path);
    }
}
