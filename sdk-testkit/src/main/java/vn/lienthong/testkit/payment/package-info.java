/**
 * A simulated online payment platform of the national public service portal: the agency's calls, the payer, and the platform's
 * notices (payment specification, sections 3, 5 and 10; PAY-37).
 */
@NullMarked
package vn.lienthong.testkit.payment;

import org.jspecify.annotations.NullMarked;
