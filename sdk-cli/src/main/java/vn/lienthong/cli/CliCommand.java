package vn.lienthong.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.lienthong.core.message.Language;

/** A command that gives one {@link Outcome}: printed for people, as JSON, or once for each line of a batch. */
abstract class CliCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--json", description = "Print one JSON object.")
    boolean json;

    @Option(names = "--lang", paramLabel = "LANG", description = "vi or en; by default that of the locale.")
    @Nullable
    String lang;

    @Option(names = "--debug", description = "Print a stack trace when something fails.")
    boolean debug;

    /** Does the work. */
    abstract Outcome execute(Console console) throws Exception;

    @Override
    public Integer call() {
        return new Printer(console(), language()).print(this::runSafely, json);
    }

    /** Does the work and turns every failure into an outcome. */
    final Outcome runSafely() {
        Progress progress = Progress.on(console());
        try {
            return execute(console());
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            if (debug) {
                e.printStackTrace(console().err());
            }
            return Failures.of(e, language());
        } finally {
            progress.close();
        }
    }

    final Language language() {
        if (lang == null) {
            return Language.of(Locale.getDefault());
        }
        return switch (lang) {
            case "vi" -> Language.VI;
            case "en" -> Language.EN;
            default -> throw new UsageException(CliMessage.USAGE, "--lang vi|en");
        };
    }

    final CommandSpec commandSpec() {
        CommandSpec set = spec;
        if (set == null) {
            throw new IllegalStateException("picocli has not set the command up");
        }
        return set;
    }

    final Console console() {
        return ((Lienthong) commandSpec().root().userObject()).console();
    }

    /** An argument that must be there; not enforced by the parser, for in a batch it comes with the line. */
    static <T> T required(@Nullable T value, String label) {
        if (value == null) {
            throw new UsageException(CliMessage.MISSING, label);
        }
        return value;
    }

    /** The value of an environment variable that must be there. */
    final String environment(String name) {
        String value = console().environment().get(name);
        if (value == null) {
            throw new UsageException(CliMessage.NO_ENVIRONMENT, name);
        }
        return value;
    }
}
