package vn.lienthong.signature.pdf.verify;

import java.util.List;

/**
 * What a {@code /Lock} or FieldMDP says (ISO 32000-2, 12.8.2.4).
 *
 * @param action All, Include or Exclude
 * @param fields full names
 */
record FieldLock(String action, List<String> fields) {
    /** Whether the field of that full name may no longer change. {@code a} covers {@code a.b}, never {@code ab}. */
    boolean covers(String name) {
        boolean named = fields.stream().anyMatch(f -> name.equals(f) || name.startsWith(f + "."));
        return switch (action) {
            case "All" -> true;
            case "Include" -> named;
            case "Exclude" -> !named;
            default -> true;
        };
    }
}
