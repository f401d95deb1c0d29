package vn.lienthong.signature.pdf.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** New values in the syntax of PDF. */
public final class PdfSyntax {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PdfSyntax() {}

    /** A number with at most three decimals: a thousandth of a point is far below what can be seen or measured. */
    public static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A text string: ASCII as it is, anything else in UTF-16 with a byte order mark. */
    public static String text(String text) {
        boolean ascii = text.chars().allMatch(c -> c >= 0x20 && c < 0x7f);
        if (!ascii) {
            return "<FEFF" + HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
        }
        return "(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")";
    }
}
