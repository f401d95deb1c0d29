package vn.lienthong.testkit.junit;

import java.time.Instant;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** The engine of {@link Platforms}: one set of platforms for each outermost test class, closed with its store. */
final class PlatformsExtension implements ParameterResolver, BeforeEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(PlatformsExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return RunningPlatforms.knows(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return platforms(context).get(parameter.getParameter().getType());
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        platforms(context).reset();
    }

    private static RunningPlatforms platforms(ExtensionContext context) {
        ExtensionContext outermost = outermost(context);
        return outermost
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        RunningPlatforms.class,
                        key -> create(outermost.getRequiredTestClass()),
                        RunningPlatforms.class);
    }

    /** The context of the outermost test class: only there do the platforms outlive a test and its nested classes. */
    private static ExtensionContext outermost(ExtensionContext context) {
        ExtensionContext found = context;
        for (ExtensionContext up = context; up != null; up = up.getParent().orElse(null)) {
            if (up.getTestClass().isPresent() && up.getTestMethod().isEmpty()) {
                found = up;
            }
        }
        return found;
    }

    private static RunningPlatforms create(Class<?> testClass) {
        Platforms platforms = AnnotationSupport.findAnnotation(testClass, Platforms.class)
                .orElseThrow(() -> new IllegalStateException("@Platforms belongs on the outermost test class"));
        return new RunningPlatforms(Instant.parse(platforms.time()), platforms.seed());
    }
}
