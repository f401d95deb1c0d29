/** Money as every portal message counts it. */
@NullMarked
package vn.lienthong.portal.money;

import org.jspecify.annotations.NullMarked;
