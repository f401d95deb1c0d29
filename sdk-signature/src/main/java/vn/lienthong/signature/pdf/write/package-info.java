/** Writes an incremental update: new objects, rewritten objects, a cross-reference section of the kind the file has. Internal. */
@NullMarked
package vn.lienthong.signature.pdf.write;

import org.jspecify.annotations.NullMarked;
