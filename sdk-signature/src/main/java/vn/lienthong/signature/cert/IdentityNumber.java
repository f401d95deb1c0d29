package vn.lienthong.signature.cert;

import vn.lienthong.core.privacy.Masked;

/** A number that names a person: citizen id, old id card, passport, social insurance. Prints its last three characters only. */
public final class IdentityNumber extends Masked {
    private static final int SHOWN = 3;

    private IdentityNumber(String text) {
        super(text);
    }

    public static IdentityNumber of(String text) {
        return new IdentityNumber(text);
    }

    @Override
    protected String mask() {
        int hidden = Math.max(reveal().length() - SHOWN, Math.min(reveal().length(), SHOWN));
        return "*".repeat(hidden) + reveal().substring(hidden);
    }
}
