package vn.lienthong.portal.payment.dvcqg;

import vn.lienthong.core.content.Content;
import vn.lienthong.core.json.JsonCodec;
import vn.lienthong.core.json.JsonMode;
import vn.lienthong.portal.payment.dvcqg.wire.ConfirmAnswerRow;

/**
 * The ready-made answer to a notice, with all six members, whatever the notice lacked (PAY-20). Sent with HTTP 200 and
 * {@code application/json}. The checksum is the received one (payment 9.2).
 */
public final class ConfirmAnswer {
    private static final JsonCodec CODEC = JsonCodec.builder(JsonMode.STRICT).build();
    private static final String TAKEN = "00";
    private static final String NOT_TAKEN = "99";

    private final ConfirmAnswerRow row;

    private ConfirmAnswer(ConfirmAnswerRow row) {
        this.row = row;
    }

    static ConfirmAnswer taken(String partner, String reference, String time, String checksum) {
        return new ConfirmAnswer(new ConfirmAnswerRow(TAKEN, "", partner, reference, time, checksum));
    }

    static ConfirmAnswer notTaken(String words, String partner, String reference, String time, String checksum) {
        return new ConfirmAnswer(new ConfirmAnswerRow(NOT_TAKEN, words, partner, reference, time, checksum));
    }

    /** Whether the platform may stop repeating the notice. */
    public boolean isTaken() {
        return row.MaLoi().equals(TAKEN);
    }

    /** {@code 00} or {@code 99}. */
    public String code() {
        return row.MaLoi();
    }

    /** Always 200; only when the agency's own store is down is another status right, and then without this body. */
    public int httpStatus() {
        return 200;
    }

    /** The body. */
    public Content json() {
        return CODEC.content(row);
    }

    @Override
    public String toString() {
        return "ConfirmAnswer[" + row.MaLoi() + "]";
    }
}
