/**
 * The document exchange axis (<i>trục liên thông văn bản quốc gia</i>): send, list, fetch, acknowledge, directory, and the loop that
 * receives. One interface, {@link vn.lienthong.exchange.axis.DocumentAxis}; the ways to reach the axis are in sub-packages.
 */
@NullMarked
package vn.lienthong.exchange.axis;

import org.jspecify.annotations.NullMarked;
