package vn.lienthong.examples.onestop;

import java.time.Duration;
import vn.lienthong.core.time.SdkClock;

/** The platforms of the day: simulated in this process, with trouble on purpose, or those of a sandbox that runs elsewhere. */
interface Platforms extends AutoCloseable {
    SdkClock clock();

    /** Addresses and invented credentials of {@code portal}, {@code payment} or {@code axis}. */
    PlatformSettings settings(String platform);

    /** Lets time go by. Only a clock of this process can be moved. */
    void advance(Duration time);

    /** Lets the payment platform send what it has to send. */
    void deliverNotices();

    @Override
    void close();
}
