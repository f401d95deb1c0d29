/** Records of the adapter's JSON. */
@NullMarked
package vn.lienthong.exchange.axis.adapter.wire;

import org.jspecify.annotations.NullMarked;
