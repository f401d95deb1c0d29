package vn.lienthong.testkit.axis;

import java.util.List;
import java.util.Locale;
import vn.lienthong.core.content.Content;

/**
 * A new document a {@link AxisCounterpart} sends.
 *
 * @param recipients codes of either generation
 * @param number {@code CodeNumber} (<i>số</i>)
 * @param notation {@code CodeNotation} (<i>ký hiệu</i>)
 * @param subject {@code Subject} (<i>trích yếu</i>)
 * @param attachmentName ends in {@code .pdf}
 * @param attachment a repeatable PDF of known length, sent as it is
 */
public record AxisLetter(
        List<String> recipients,
        String number,
        String notation,
        String subject,
        String attachmentName,
        Content attachment) {
    public AxisLetter {
        recipients = List.copyOf(recipients);
        if (!attachmentName.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new IllegalArgumentException("the attachment must be a PDF");
        }
        if (attachment.length().isEmpty() || !attachment.repeatable()) {
            throw new IllegalArgumentException("the attachment must be repeatable and of known length");
        }
    }

    /** Without the subject. */
    @Override
    public String toString() {
        return "AxisLetter[" + number + "/" + notation + "]";
    }
}
