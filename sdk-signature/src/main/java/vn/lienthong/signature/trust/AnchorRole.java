package vn.lienthong.signature.trust;

/** What an anchor may vouch for. An anchor without roles may vouch for all. */
public enum AnchorRole {
    /** Signers with keys of their own. */
    SIGNING,
    /** Signers whose keys lie in a remote service (<i>ký số từ xa</i>); they are signers all the same. */
    REMOTE_SIGNING,
    /** Time-stamp authorities (<i>dấu thời gian</i>). */
    TSA
}
