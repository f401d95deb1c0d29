package vn.lienthong.core.privacy;

/** A password, shared secret, token or session id. Prints as {@code ***}, whatever its length. */
public final class Secret extends Masked {
    private Secret(String text) {
        super(text);
    }

    public static Secret of(String text) {
        return new Secret(text);
    }

    @Override
    protected String mask() {
        return "***";
    }
}
