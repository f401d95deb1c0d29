/** Bytes and characters: base64 text, ZIP files with one entry. Leaves that know nothing of messages. */
@NullMarked
package vn.lienthong.exchange.internal;

import org.jspecify.annotations.NullMarked;
