/**
 * The payment platform of the National Public Service Portal, version 1.0.6 (payment 3): INIT, QUERY and GET_BILL of the agency,
 * CONFIRM of the platform, their checksums, and the life of one attempt to pay.
 */
@NullMarked
package vn.lienthong.portal.payment.dvcqg;

import org.jspecify.annotations.NullMarked;
