/**
 * A simulated document exchange axis (<i>Trục liên thông văn bản</i>): the vendor's adapter as the document axis specification has it
 * (sections 4.1 and 4.2), with mailboxes, delivery states, redelivery and scripted faults. It reads headers and edXML on its own.
 */
@NullMarked
package vn.lienthong.testkit.axis;

import org.jspecify.annotations.NullMarked;
