package vn.lienthong.core.privacy;

/** Free text that tells of a person: an address, a note, a summary of a dossier. Prints its length only. */
public final class PersonalText extends Masked {
    private PersonalText(String text) {
        super(text);
    }

    public static PersonalText of(String text) {
        return new PersonalText(text);
    }

    @Override
    protected String mask() {
        return "***(" + reveal().length() + ")";
    }
}
