package vn.lienthong.testkit.axis;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a call's signature covers, by logical name without the prefix; nothing else of the headers is ever used. Names are compared
 * without regard to case, as those of headers are: {@code docId} and {@code docid} are one.
 */
record SignedHeaders(String systemId, Map<String, String> values) {
    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name.toLowerCase(Locale.ROOT)));
    }

    String required(String name) throws CallRefusedException {
        return value(name)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() ->
                        new CallRefusedException(AxisError.INVALID_FILE, name + ": not among the signed headers"));
    }
}
