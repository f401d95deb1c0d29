/** Keys that sign: key stores today, tokens and remote services by the same interface; and the checks that run before any of them is used. */
@NullMarked
package vn.lienthong.signature.key;

import org.jspecify.annotations.NullMarked;
