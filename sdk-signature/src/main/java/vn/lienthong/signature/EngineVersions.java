package vn.lienthong.signature;

import java.util.Map;
import java.util.Objects;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Versions of what did the work, for the report: two engines are two truths. */
final class EngineVersions {
    private static final Map<String, String> ALL = Map.of(
            "sdk",
                    Objects.requireNonNullElse(
                            EngineVersions.class.getPackage().getImplementationVersion(), "0.1.0-SNAPSHOT"),
            "bouncyCastle", new BouncyCastleProvider().getVersionStr(),
            "jdk", Integer.toString(Runtime.version().feature()));

    private EngineVersions() {}

    static Map<String, String> all() {
        return ALL;
    }
}
