/**
 * A public key infrastructure for tests: two look-alikes of the Vietnamese hierarchies (Government, national) with invented names,
 * their certificates, key stores and trust folders, and the services a verifier asks - CRLs, OCSP, issuer certificates and time
 * stamps - on the loopback address, each of which can be made to fail on purpose.
 *
 * <p>Written from the RFCs with Bouncy Castle alone; shares no code with {@code sdk-signature}. Nothing here is fit for real keys.
 */
@NullMarked
package vn.lienthong.testkit.pki;

import org.jspecify.annotations.NullMarked;
