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
    Language lang;

    @Option(names = "--debug", description = "Print a stack trace when something fails.")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    boolean help;

    /** Does the work. */
    abstract Outcome execute(Console console) throws Exception;

    @Override
    public Integer call() {
        return new Printer(console(), language()).print(this::runWatched, json);
    }

    private Outcome runWatched() {
        Progress progress = Progress.on(console());
        try {
            return runSafely();
        } finally {
            progress.close();
        }
    }

    /** Does the work and turns every failure into an outcome. */
    final Outcome runSafely() {
        try {
            return execute(console());
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            if (debug) {
                e.printStackTrace(console().err());
            }
            return Failures.of(e, language());
        }
    }

    final Language language() {
        return lang == null ? Language.of(Locale.getDefault()) : lang;
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

    /** The value of an environment variable that must be there. */
    final String environment(String name) {
        String value = console().environment().get(name);
        if (value == null) {
            throw new UsageException(CliMessage.NO_ENVIRONMENT, name);
        }
        return value;
    }
}
