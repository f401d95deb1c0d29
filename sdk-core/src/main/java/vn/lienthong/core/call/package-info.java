/**
 * How a call runs: an {@link vn.lienthong.core.call.Operation} as data, {@link vn.lienthong.core.call.Stage stages} around each attempt,
 * repetition only where it may be repeated, and a {@link vn.lienthong.core.call.CallListener} that sees names and sizes, never bodies.
 */
@NullMarked
package vn.lienthong.core.call;

import org.jspecify.annotations.NullMarked;
