package vn.lienthong.core.privacy;

/** A mail address. Prints the first character and the domain's last label: {@code v***@***.org}. */
public final class EmailAddress extends Masked {
    private EmailAddress(String text) {
        super(text);
    }

    public static EmailAddress of(String text) {
        return new EmailAddress(text.strip());
    }

    @Override
    protected String mask() {
        String text = reveal();
        int at = text.lastIndexOf('@');
        int dot = text.lastIndexOf('.');
        if (at < 1 || dot < at) {
            return "***";
        }
        return text.substring(0, text.offsetByCodePoints(0, 1)) + "***@***" + text.substring(dot);
    }
}
