/** Which anchors are trusted, and whether a certificate leads to one of them: paths, control time, revocation, national rules. */
@NullMarked
package vn.lienthong.signature.trust;

import org.jspecify.annotations.NullMarked;
