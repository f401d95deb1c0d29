/**
 * The picture of a signature on the page, by the profiles of NĐ 30/2020, TT 01/2023, TT 05/2025: what is drawn, where, and how it
 * becomes an appearance. Pictures and text are never evidence; they show what the signature states.
 */
@NullMarked
package vn.lienthong.signature.pdf.visible;

import org.jspecify.annotations.NullMarked;
