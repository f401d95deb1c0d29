package vn.lienthong.testkit.pki;

/** How a status service can fail: a wrong answer, or none. */
public sealed interface OcspFault permits OcspFlaw, HttpFault {}
