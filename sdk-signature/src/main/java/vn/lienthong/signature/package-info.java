/** The front door: verify a document and get a report. */
@NullMarked
package vn.lienthong.signature;

import org.jspecify.annotations.NullMarked;
