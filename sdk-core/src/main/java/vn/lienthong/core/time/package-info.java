/** Clock, Vietnamese working calendar, terms and due dates. */
@NullMarked
package vn.lienthong.core.time;

import org.jspecify.annotations.NullMarked;
