package vn.lienthong.signature.revocation;

/** An OCSP answer in hand and where it came from. */
record HeldAnswer(OcspAnswer answer, Origin origin) {}
