package vn.lienthong.portal.payment;

import java.util.regex.Pattern;
import vn.lienthong.core.error.InvalidInputException;

/**
 * The agency's reference of one attempt to pay (<i>mã tham chiếu</i>; wire {@code MaThamChieu}). INIT, record, QUERY and receipt all use the
 * same one (PAY-04); it is the only handle by which a lost answer is found again.
 *
 * @param text 1 to 50 printable ASCII characters without bar; those that {@link ReferenceMaker} makes are 20 letters and digits
 */
public record PaymentReference(String text) {
    private static final Pattern FORM = Pattern.compile("[!-{}~]{1,50}");

    /** @throws InvalidInputException when the text may not be a reference */
    public PaymentReference {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidInputException(PaymentMessage.REFERENCE);
        }
    }

    public static PaymentReference of(String text) {
        return new PaymentReference(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
