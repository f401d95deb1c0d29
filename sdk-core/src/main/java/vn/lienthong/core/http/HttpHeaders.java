package vn.lienthong.core.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lienthong.core.error.InvalidInputException;

/**
 * Header fields in the order given, names compared ignoring case. Immutable. Values are printable ASCII (0x20–0x7E); anything else is
 * refused here, so that no value can split a header or reach the wire other than it was signed. {@link #toString()} prints names only.
 */
public final class HttpHeaders {
    private static final HttpHeaders NONE = new HttpHeaders(List.of());

    private final List<Field> fields;

    private HttpHeaders(List<Field> fields) {
        this.fields = fields;
    }

    public static HttpHeaders none() {
        return NONE;
    }

    /**
     * @param namesAndValues name, value, name, value …
     * @throws InvalidInputException for a name or value that may not stand in a header
     */
    public static HttpHeaders of(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("names and values must come in pairs");
        }
        List<Field> fields = new ArrayList<>(namesAndValues.length / 2);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(checked(namesAndValues[i], namesAndValues[i + 1]));
        }
        return new HttpHeaders(List.copyOf(fields));
    }

    /** Fields as a peer sent them: nothing is refused. */
    static HttpHeaders received(List<Field> fields) {
        return new HttpHeaders(List.copyOf(fields));
    }

    /** A copy with this field at the end, whether or not the name is there already. */
    public HttpHeaders plus(String name, String value) {
        List<Field> all = new ArrayList<>(fields.size() + 1);
        all.addAll(fields);
        all.add(checked(name, value));
        return new HttpHeaders(List.copyOf(all));
    }

    /** A copy in which this is the only field of that name. */
    public HttpHeaders with(String name, String value) {
        List<Field> all = new ArrayList<>(fields);
        all.removeIf(field -> field.name().equalsIgnoreCase(name));
        all.add(checked(name, value));
        return new HttpHeaders(List.copyOf(all));
    }

    /** The value of the first field of that name. */
    public Optional<String> first(String name) {
        for (Field field : fields) {
            if (field.name().equalsIgnoreCase(name)) {
                return Optional.of(field.value());
            }
        }
        return Optional.empty();
    }

    public boolean has(String name) {
        return first(name).isPresent();
    }

    public List<Field> fields() {
        return fields;
    }

    @Override
    public String toString() {
        return fields.stream().map(Field::name).toList().toString();
    }

    private static Field checked(String name, String value) {
        if (name.isEmpty() || !name.chars().allMatch(HttpHeaders::isToken)) {
            throw new InvalidInputException(HttpMessage.HEADER_NAME);
        }
        if (!value.chars().allMatch(c -> c >= 0x20 && c <= 0x7E)) {
            throw new InvalidInputException(HttpMessage.HEADER_VALUE, name);
        }
        return new Field(name, value);
    }

    private static boolean isToken(int c) {
        return c > 0x20 && c < 0x7F && "()<>@,;:\\\"/[]?={}".indexOf(c) < 0;
    }

    /** One header field. Prints its name only. */
    public record Field(String name, String value) {
        @Override
        public String toString() {
            return name;
        }
    }
}
