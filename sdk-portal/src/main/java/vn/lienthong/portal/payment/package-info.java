/**
 * What is paid for: references, the receipt block, narrations. Each payment platform is a dialect in a package of its own below.
 */
@NullMarked
package vn.lienthong.portal.payment;

import org.jspecify.annotations.NullMarked;
