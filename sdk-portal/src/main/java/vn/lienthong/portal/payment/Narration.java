package vn.lienthong.portal.payment;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.lienthong.core.error.InvalidInputException;

/**
 * What a bank statement will say of a payment (<i>nội dung giao dịch</i>; wire {@code ThongTinGiaoDich}): plain ASCII, at most 100
 * characters (PAY-12).
 */
public record Narration(String text) {
    private static final Pattern FORM = Pattern.compile("[ -{}~]{1,100}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** @throws InvalidInputException for an empty, longer or other text */
    public Narration {
        if (!FORM.matcher(text).matches()) {
            throw new InvalidInputException(PaymentMessage.NARRATION);
        }
    }

    /**
     * Writes a Vietnamese text without its marks; nothing is cut.
     *
     * @throws InvalidInputException when more than 100 characters or others than ASCII are left
     */
    public static Narration ofVietnamese(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return new Narration(plain.replace('đ', 'd').replace('Đ', 'D'));
    }

    @Override
    public String toString() {
        return text;
    }
}
