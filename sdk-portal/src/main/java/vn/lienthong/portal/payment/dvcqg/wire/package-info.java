/**
 * Wire records of the payment platform. Opened to JSON-B, exported to nobody.
 */
@NullMarked
package vn.lienthong.portal.payment.dvcqg.wire;

import org.jspecify.annotations.NullMarked;
