/** The axis through the vendor's adapter on the agency's network: signed headers, one operation a path. */
@NullMarked
package vn.lienthong.exchange.axis.adapter;

import org.jspecify.annotations.NullMarked;
