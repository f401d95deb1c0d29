package vn.lienthong.testkit.pki;

import java.net.URI;

/**
 * Where the papers of one authority are fetched.
 *
 * @param crl its revocation list
 * @param certificate its own certificate, alone or as a PKCS#7 bundle
 * @param ocsp its status service
 */
public record IssuerAddresses(URI crl, URI certificate, URI ocsp) {}
