package vn.lienthong.core.privacy;

/** A person's name (<i>họ và tên</i>). Prints as its initials, {@code N. V. T.}; one that is initials already as {@code ***}. */
public final class PersonName extends Masked {
    private PersonName(String text) {
        super(text);
    }

    public static PersonName of(String text) {
        return new PersonName(text.strip());
    }

    @Override
    protected String mask() {
        StringBuilder out = new StringBuilder();
        boolean hidesSomething = false;
        for (String word : reveal().split("\\s+", -1)) {
            hidesSomething |= word.codePoints().filter(Character::isLetter).count() > 1;
            if (!word.isEmpty()) {
                out.append(out.isEmpty() ? "" : " ")
                        .appendCodePoint(word.codePointAt(0))
                        .append('.');
            }
        }
        return hidesSomething ? out.toString() : "***";
    }
}
