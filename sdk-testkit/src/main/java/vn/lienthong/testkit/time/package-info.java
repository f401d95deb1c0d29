/** A clock that a test turns by hand; nothing that waits on it waits for real. */
@NullMarked
package vn.lienthong.testkit.time;

import org.jspecify.annotations.NullMarked;
