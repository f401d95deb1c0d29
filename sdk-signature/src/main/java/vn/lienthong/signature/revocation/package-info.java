/** Whether a certificate was revoked: revocation lists (CRL), OCSP answers, where they come from and what they are worth. */
@NullMarked
package vn.lienthong.signature.revocation;

import org.jspecify.annotations.NullMarked;
