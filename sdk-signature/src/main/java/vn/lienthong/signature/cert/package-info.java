/** One certificate by itself: reading it, whom it names, which algorithms and keys it uses. */
@NullMarked
package vn.lienthong.signature.cert;

import org.jspecify.annotations.NullMarked;
