/** A working day of a commune's one-stop desk, written as a vendor would write it. Start at {@link vn.lienthong.examples.onestop.WorkingDay}. */
@NullMarked
package vn.lienthong.examples.onestop;

import org.jspecify.annotations.NullMarked;
