package vn.lienthong.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Starts the platforms that a test class asks for by its parameters, and nothing else:
 *
 * <pre>{@code
 * @Platforms
 * class SyncTest {
 *     @Test
 *     void updatesAKnownDossier(PortalSimulator portal, TestClock clock) { … }
 * }
 * }</pre>
 *
 * Constructors, life cycle methods and tests may take a simulator, a {@code TestPki} and the {@code TestClock} by which all of them
 * go. A platform starts when it is first asked for, is reset before every test, and stops after the last test of the class and its
 * nested classes. A {@code TestPki} keeps its certificates and revocations.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PlatformsExtension.class)
public @interface Platforms {
    /** Where the clock stands at the beginning of every test, as an ISO instant. */
    String time() default "2026-03-09T01:15:00Z";

    /** Seed of the ids the platforms give out. */
    long seed() default 1;
}
