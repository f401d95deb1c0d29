package vn.lienthong.cli;

import java.util.function.Supplier;
import vn.lienthong.core.message.Language;

/** Prints an outcome: results to standard output, failures to standard error. */
final class Printer {
    private final Console console;
    private final Language language;

    Printer(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    int print(Supplier<Outcome> work, boolean json) {
        Outcome outcome = work.get();
        if (json) {
            console.out().println(outcome.json());
        }
        if (outcome.failed() || !json) {
            outcome.lines().forEach(outcome.failed() ? console.err()::println : console.out()::println);
        }
        console.out().flush();
        return outcome.exit();
    }

    Language language() {
        return language;
    }
}
