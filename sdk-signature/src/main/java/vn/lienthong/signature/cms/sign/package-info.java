/** Builds CMS signatures of the CAdES baseline. Internal: PDF and file signatures share it. */
@NullMarked
package vn.lienthong.signature.cms.sign;

import org.jspecify.annotations.NullMarked;
