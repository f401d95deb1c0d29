package vn.lienthong.signature.revocation;

/** A list in hand and where it came from. */
record HeldList(RevocationList list, Origin origin) {}
