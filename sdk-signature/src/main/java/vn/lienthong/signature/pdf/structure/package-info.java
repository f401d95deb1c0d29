/**
 * A small, strict reader of PDF files as bytes, revisions and objects. It repairs nothing silently, loads an object only when it is
 * asked for, and knows where in the file a value stands: what a verifier needs and a viewer hides.
 */
@NullMarked
package vn.lienthong.signature.pdf.structure;

import org.jspecify.annotations.NullMarked;
