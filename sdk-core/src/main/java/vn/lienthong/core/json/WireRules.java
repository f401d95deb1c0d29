package vn.lienthong.core.json;

import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbCreator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a wire record may look like: only what all providers treat alike. Public; no type parameters; a second constructor only with
 * {@link JsonbCreator} on the canonical one; components are records, values, {@code List} and {@code Map} of text; nothing
 * {@code Optional} (a component may be null instead) and no array (large content is streamed). Breaking a rule is a mistake in our own
 * code and shows at the first use.
 */
final class WireRules {
    private static final Set<Class<?>> PRIMITIVES = Set.of(int.class, long.class, boolean.class);

    private WireRules() {}

    static void check(Class<?> type) {
        require(type.isRecord(), type, "is no record");
        require(type.getTypeParameters().length == 0, type, "has type parameters");
        for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
            require(Modifier.isPublic(at.getModifiers()), type, "is not public");
        }
        Constructor<?>[] constructors = type.getDeclaredConstructors();
        boolean marked = Arrays.stream(constructors).anyMatch(c -> c.isAnnotationPresent(JsonbCreator.class));
        require(constructors.length == 1 || marked, type, "has a second constructor and none with @JsonbCreator");
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(JsonExtras.class)) {
                require(component.getType() == JsonObject.class, type, "has extras that are no JsonObject");
            } else {
                check(component.getGenericType(), type);
            }
        }
    }

    /** Whether this record, or a record in it, keeps unknown members. */
    static boolean keepsExtras(Class<?> type) {
        return keepsExtras(type, new HashSet<>());
    }

    private static boolean keepsExtras(Type type, Set<Type> seen) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(a -> keepsExtras(a, seen));
        }
        if (!(type instanceof Class<?> plain) || !plain.isRecord() || !seen.add(plain)) {
            return false;
        }
        return Arrays.stream(plain.getRecordComponents())
                .anyMatch(c -> c.isAnnotationPresent(JsonExtras.class) || keepsExtras(c.getGenericType(), seen));
    }

    private static void check(Type type, Class<?> owner) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            boolean map = generic.getRawType() == Map.class && arguments[0] == String.class;
            require(map || generic.getRawType() == List.class, owner, "has a generic component of another kind");
            check(arguments[arguments.length - 1], owner);
        } else if (type instanceof Class<?> plain) {
            require(!plain.isArray(), owner, "has an array");
            require(!plain.getName().startsWith("java.util.Optional"), owner, "has an Optional");
            require(!plain.isPrimitive() || PRIMITIVES.contains(plain), owner, "has a primitive of another kind");
        } else {
            throw new IllegalArgumentException("wire record " + owner.getName() + " has a component of no plain type");
        }
    }

    private static void require(boolean met, Class<?> type, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException("wire record " + type.getName() + " " + otherwise);
        }
    }
}
