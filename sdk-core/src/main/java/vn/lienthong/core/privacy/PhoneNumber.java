package vn.lienthong.core.privacy;

/** A telephone number as written by its owner. Prints its last two characters only, and nothing of a number under six characters. */
public final class PhoneNumber extends Masked {
    private PhoneNumber(String text) {
        super(text);
    }

    public static PhoneNumber of(String text) {
        return new PhoneNumber(text.strip());
    }

    @Override
    protected String mask() {
        int length = reveal().length();
        return length < 6 ? "***" : "***" + reveal().substring(length - 2);
    }
}
