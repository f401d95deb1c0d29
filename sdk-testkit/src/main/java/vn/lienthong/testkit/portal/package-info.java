/**
 * A simulated national public service portal (Cổng Dịch vụ công quốc gia) for one-stop systems: session dialect and provincial
 * wrapper of the portal specification, sections 3.1 to 3.7.
 */
@NullMarked
package vn.lienthong.testkit.portal;

import org.jspecify.annotations.NullMarked;
