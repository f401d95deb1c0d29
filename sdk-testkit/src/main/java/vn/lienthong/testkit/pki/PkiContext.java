package vn.lienthong.testkit.pki;

import java.net.URI;
import java.time.Instant;
import vn.lienthong.core.time.SdkClock;

/**
 * What all parts of one PKI share.
 *
 * @param clock of every service
 * @param start around which the validity of certificates lies, to the second
 * @param base of all addresses
 */
record PkiContext(SdkClock clock, Instant start, URI base, KeySpec rootKey, KeySpec issuingKey) {}
