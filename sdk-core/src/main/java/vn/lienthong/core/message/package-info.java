/** Text a person reads, always in Vietnamese and English: templates kept in one catalogue per module, messages filled in. */
@NullMarked
package vn.lienthong.core.message;

import org.jspecify.annotations.NullMarked;
