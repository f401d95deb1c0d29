package vn.lienthong.signature.pdf.verify;

import java.time.Duration;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.signature.pdf.structure.PdfLimitException;

/** The end of the time one verification may take. */
final class Deadline {
    private static final int EVERY = 256;

    private final SdkClock clock;
    private final long start;
    private final long most;
    private int calls;

    Deadline(SdkClock clock, Duration most) {
        this.clock = clock;
        this.start = clock.nanoTime();
        this.most = most.toNanos();
    }

    /** Cheap: looks at the clock once in a while. */
    void check() throws PdfLimitException {
        if (++calls % EVERY == 0 && clock.nanoTime() - start > most) {
            throw new PdfLimitException("time");
        }
    }
}
