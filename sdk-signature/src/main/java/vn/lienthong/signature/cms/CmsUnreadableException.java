package vn.lienthong.signature.cms;

/** The octets are no CMS SignedData. Does not leave the verifier; quotes nothing of the input. */
public final class CmsUnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    CmsUnreadableException(String what) {
        super(what);
    }
}
