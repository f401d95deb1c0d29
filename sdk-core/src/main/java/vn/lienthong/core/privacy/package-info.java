/** Personal data and secrets as types: they print masked, and {@code reveal()} is the only way out. */
@NullMarked
package vn.lienthong.core.privacy;

import org.jspecify.annotations.NullMarked;
