package vn.lienthong.core.json;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import vn.lienthong.core.error.UnreadableInputException;

/**
 * A whole number that fits its component. {@code 1.0}, {@code 1e3} and what is out of range are refused: providers would cut them
 * without a word, and some of these numbers are money.
 */
record WholeNumber(long min, long max) implements Kind {
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,19}");

    @Override
    public JsonValue read(JsonValue value, MemberPath path, Reading reading) {
        if (value == JsonValue.NULL) {
            return value;
        }
        BigDecimal number;
        if (value instanceof JsonNumber given) {
            number = given.bigDecimalValue();
        } else {
            String text = ScalarKind.textInPlaceOf(value, path, reading);
            if (text.isEmpty()) {
                return JsonValue.NULL;
            }
            if (!DIGITS.matcher(text).matches()) {
                throw new UnreadableInputException(JsonMessage.WHOLE_NUMBER, path);
            }
            number = new BigDecimal(text);
        }
        if (number.scale() != 0 || !inRange(number.unscaledValue())) {
            throw new UnreadableInputException(JsonMessage.WHOLE_NUMBER, path);
        }
        return reading.json().createValue(number.longValue());
    }

    private boolean inRange(BigInteger value) {
        return value.compareTo(BigInteger.valueOf(min)) >= 0 && value.compareTo(BigInteger.valueOf(max)) <= 0;
    }
}
