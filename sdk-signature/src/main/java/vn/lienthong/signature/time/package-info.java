/** Time stamps of RFC 3161: asking an authority for one, and what a token says. */
@NullMarked
package vn.lienthong.signature.time;

import org.jspecify.annotations.NullMarked;
