/** Proving who we are: tokens fetched once and shared, keyed and plain checksums. Mutual TLS is in {@code core.http.TlsSettings}. */
@NullMarked
package vn.lienthong.core.auth;

import org.jspecify.annotations.NullMarked;
