/** The register of what can be found on a signature and of why nothing was signed, with its texts, and how findings make a verdict. */
@NullMarked
package vn.lienthong.signature.rule;

import org.jspecify.annotations.NullMarked;
