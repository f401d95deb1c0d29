package vn.lienthong.examples.onestop;

import java.util.Map;

/** Addresses and invented credentials of one platform, by the names a sandbox gives them. Prints nothing of them. */
record PlatformSettings(Map<String, String> values) {
    String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("the configuration lacks " + name);
        }
        return value;
    }

    @Override
    public String toString() {
        return "PlatformSettings";
    }
}
