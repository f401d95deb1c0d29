/** Papers and attachments that never sit in memory whole: length, digest, a stream to open. */
@NullMarked
package vn.lienthong.core.content;

import org.jspecify.annotations.NullMarked;
