package vn.lienthong.examples.onestop;

import java.io.PrintStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.message.Language;
import vn.lienthong.core.message.Message;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.core.time.VietnamTime;

/** Prints what happens, when, in the reader's language. */
final class Timeline {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final String INDENT = " ".repeat(13);

    private final PrintStream out;
    private final Language language;
    private final SdkClock clock;
    private String day = "";

    Timeline(PrintStream out, Language language, SdkClock clock) {
        this.out = out;
        this.language = language;
        this.clock = clock;
    }

    /** A new part of the day. */
    void part(String vi, String en) {
        out.println();
        out.println("── " + new Message(vi, en).in(language) + " " + "─".repeat(4));
    }

    /** Something that went as it should. */
    void good(String vi, String en) {
        line("✓", new Message(vi, en));
    }

    /** Something that happened. */
    void note(String vi, String en) {
        line("·", new Message(vi, en));
    }

    /** Trouble, and what is done about it. */
    void trouble(String vi, String en) {
        line("!", new Message(vi, en));
    }

    void trouble(Message message) {
        line("!", message);
    }

    /** A fact that belongs to the line above. */
    void detail(String text) {
        out.println(INDENT + text);
    }

    void findings(Findings findings) {
        findings.forEach(finding -> detail("[" + finding.severity() + "] " + finding.rule() + "  " + finding.path()
                + "  " + finding.message().in(language)));
    }

    String say(String vi, String en) {
        return language == Language.VI ? vi : en;
    }

    private void line(String mark, Message message) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.now(), VietnamTime.ZONE);
        String today = now.format(DAY);
        if (!today.equals(day)) {
            day = today;
            out.println(today);
        }
        out.println("  " + now.format(TIME) + " " + mark + " " + message.in(language));
    }
}
