package vn.lienthong.core.json;

import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.lienthong.core.privacy.Masked;

/** Derives the shape of wire records, once a record. Thread-safe. */
final class WireShapes {
    private static final Kind INT = new WholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);
    private static final Kind LONG = new WholeNumber(Long.MIN_VALUE, Long.MAX_VALUE);
    private static final Map<Class<?>, Kind> SCALARS = Map.of(
            String.class, ScalarKind.TEXT,
            LenientCode.class, ScalarKind.CODE,
            BigDecimal.class, ScalarKind.NUMBER,
            boolean.class, ScalarKind.FLAG,
            Boolean.class, ScalarKind.FLAG,
            int.class, INT,
            Integer.class, INT,
            long.class, LONG,
            Long.class, LONG);

    private final Map<Class<?>, WireShape> known = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException for a record that breaks a rule of {@link WireRules} */
    WireShape of(Class<?> type) {
        WireShape shape = known.get(type);
        if (shape == null) {
            shape = derive(type);
            known.putIfAbsent(type, shape);
        }
        return shape;
    }

    private WireShape derive(Class<?> type) {
        WireRules.check(type);
        List<WireShape.Member> members = new ArrayList<>();
        String extras = null;
        for (RecordComponent component : type.getRecordComponents()) {
            String name = wireName(component);
            if (component.isAnnotationPresent(JsonExtras.class)) {
                extras = name;
            } else {
                Kind kind = annotated(component, kind(component.getGenericType()));
                members.add(new WireShape.Member(name, kind, component.getType().isPrimitive()));
            }
        }
        return new WireShape(List.copyOf(members), extras, WireRules.keepsExtras(type));
    }

    private static Kind annotated(RecordComponent component, Kind kind) {
        JsonWithin within = component.getAnnotation(JsonWithin.class);
        Kind inner = within == null ? kind : WrappedKind.within(within.value(), kind);
        JsonInText inText = component.getAnnotation(JsonInText.class);
        return inText == null ? inner : WrappedKind.inText(inText.depth(), inner);
    }

    /** The rules leave List, Map of String, records and plain classes. */
    private Kind kind(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? new ListKind(kind(arguments[0]))
                    : new MapKind(kind(arguments[1]));
        }
        if (!(type instanceof Class<?> plain)) {
            return Kind.ANY;
        }
        if (plain.isRecord()) {
            return new Nested(plain, this);
        }
        Kind scalar = SCALARS.get(plain);
        if (scalar != null) {
            return scalar;
        }
        return Masked.class.isAssignableFrom(plain) ? ScalarKind.TEXT : Kind.ANY;
    }

    private static String wireName(RecordComponent component) {
        JsonbProperty property = component.getAccessor().getAnnotation(JsonbProperty.class);
        return property == null || property.value().isEmpty() ? component.getName() : property.value();
    }

    /** Looked up when it is met, so that a record may hold its own kind. */
    private record Nested(Class<?> type, WireShapes shapes) implements Kind {
        @Override
        public JsonValue read(JsonValue value, MemberPath path, Reading reading) {
            return shapes.of(type).read(value, path, reading);
        }

        @Override
        public JsonValue written(JsonValue value, Reading reading) {
            return shapes.of(type).written(value, reading);
        }
    }
}
