package vn.lienthong.testkit.pki;

/** How the distribution of revocation lists can fail: a wrong list, or no list. */
public sealed interface CrlFault permits CrlFlaw, HttpFault {}
