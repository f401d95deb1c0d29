package vn.lienthong.core.xml;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An element that the writer has started and not yet ended: its names, the prefixes it declares, and what stands in it. */
final class OpenElement {
    private static final Pattern NAME = Pattern.compile(
            "(?:[\\p{L}_][\\p{L}\\p{N}._-]*:)?[\\p{L}_][\\p{L}\\p{N}._-]*", Pattern.UNICODE_CHARACTER_CLASS);

    final String name;
    boolean hasElements;
    boolean hasText;

    private final @Nullable OpenElement around;
    private final Set<String> attributes = new HashSet<>();

    OpenElement(String name, @Nullable OpenElement around) {
        this.name = checked(name);
        this.around = around;
    }

    void attribute(String attribute, String value) {
        if (!attributes.add(checked(attribute))) {
            throw new IllegalStateException("attribute " + attribute + " twice");
        }
        if (attribute.startsWith("xmlns:") && value.isEmpty()) {
            throw new IllegalArgumentException("a prefix needs a namespace");
        }
    }

    /** Every prefix used by this element must be declared on it or around it. */
    void checkPrefixes() {
        requireDeclared(name);
        for (String attribute : attributes) {
            if (!attribute.startsWith("xmlns:")) {
                requireDeclared(attribute);
            }
        }
    }

    private void requireDeclared(String qualified) {
        int colon = qualified.indexOf(':');
        if (colon < 0) {
            return;
        }
        String prefix = qualified.substring(0, colon);
        if (!prefix.equals("xml") && !declares(prefix)) {
            throw new IllegalStateException("prefix " + prefix + " is not declared");
        }
    }

    private boolean declares(String prefix) {
        for (OpenElement at = this; at != null; at = at.around) {
            if (at.attributes.contains("xmlns:" + prefix)) {
                return true;
            }
        }
        return false;
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not an XML name");
        }
        return name;
    }
}
