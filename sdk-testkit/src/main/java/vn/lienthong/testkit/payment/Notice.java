package vn.lienthong.testkit.payment;

import java.time.Instant;

/**
 * A notice that waits for its next try.
 *
 * @param attempt tries made so far
 */
record Notice(String reference, String body, int attempt, Instant due) {
    /** Prints no body: it holds the payer's narration and a checksum. */
    @Override
    public String toString() {
        return "notice of " + reference + ", " + attempt + " tries";
    }
}
