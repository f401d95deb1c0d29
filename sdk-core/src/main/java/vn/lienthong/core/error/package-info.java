/** The closed family of errors. Each says in two languages what happened and, for calls, whether the other side may have acted. */
@NullMarked
package vn.lienthong.core.error;

import org.jspecify.annotations.NullMarked;
