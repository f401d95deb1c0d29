/**
 * The PDF verifier: finds signatures, checks what their byte ranges cover, and explains every change of later revisions or refuses it
 * (signature specification 7.2 to 7.4).
 */
@NullMarked
package vn.lienthong.signature.pdf.verify;

import org.jspecify.annotations.NullMarked;
