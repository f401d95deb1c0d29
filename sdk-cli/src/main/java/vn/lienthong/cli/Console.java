package vn.lienthong.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import vn.lienthong.core.time.SdkClock;

/**
 * Everything a command touches of the world outside.
 *
 * @param in requests of {@code --batch}
 * @param out results
 * @param err messages for people
 * @param environment where secrets come from: never from the command line, which every user of the machine can see
 * @param clock the time
 * @param terminal whether a person watches {@code err}
 * @param stop when a command that serves must end
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        SdkClock clock,
        boolean terminal,
        StopSignal stop) {}
