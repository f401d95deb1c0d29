package vn.lienthong.portal.dossier;

import java.util.regex.Pattern;
import vn.lienthong.core.privacy.Masked;

/**
 * The id of an account at the portal (<i>TechID</i>; wire {@code MaDoiTuong}, {@code TECHNICALID}): opaque, and never a person's identity
 * number. Prints masked.
 */
public final class TechId extends Masked {
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("[0-9]{9}|[0-9]{12}");

    private TechId(String text) {
        super(text);
    }

    public static TechId of(String text) {
        return new TechId(text.strip());
    }

    /** True for nine or twelve digits: someone has put an identity number where the account's id belongs. */
    public boolean looksLikeIdentityNumber() {
        return IDENTITY_NUMBER.matcher(reveal()).matches();
    }

    @Override
    protected String mask() {
        return "TechID ***";
    }
}
