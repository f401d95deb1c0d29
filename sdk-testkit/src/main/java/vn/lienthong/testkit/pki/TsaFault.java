package vn.lienthong.testkit.pki;

/** How a time-stamping service can fail: a wrong answer, or none. */
public sealed interface TsaFault permits TsaFlaw, HttpFault {}
