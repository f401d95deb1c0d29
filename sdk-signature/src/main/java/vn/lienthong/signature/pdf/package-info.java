/** Signs PDF files: PAdES in one incremental update, streamed, visible by profile or invisible. */
@NullMarked
package vn.lienthong.signature.pdf;

import org.jspecify.annotations.NullMarked;
