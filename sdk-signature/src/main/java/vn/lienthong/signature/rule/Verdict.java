package vn.lienthong.signature.rule;

import java.util.Collection;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.message.Language;
import vn.lienthong.core.message.Message;

/** What is said of a signature or a document (specification 7.12). Where the law wants yes or no, only {@link #VALID} is yes. */
public enum Verdict {
    VALID("Chữ ký số hợp lệ", "valid"),
    INVALID("Chữ ký số không hợp lệ", "not valid"),
    INDETERMINATE("Chưa đủ căn cứ kết luận; không được coi là hợp lệ", "undecided; not to be treated as valid"),
    /** Of documents only: there is no signature at all. */
    UNSIGNED("Tài liệu không có chữ ký số", "not signed");

    private final Message text;

    Verdict(String vi, String en) {
        this.text = new Message(vi, en);
    }

    public Message text() {
        return text;
    }

    public String text(Language language) {
        return text.in(language);
    }

    /** INVALID if any finding makes it so, else INDETERMINATE if any does, else VALID. */
    public static Verdict of(Findings findings) {
        Verdict verdict = VALID;
        for (Finding finding : findings) {
            Effect effect = Effect.of(finding);
            if (effect == Effect.INVALID) {
                return INVALID;
            }
            if (effect == Effect.INDETERMINATE) {
                verdict = INDETERMINATE;
            }
        }
        return verdict;
    }

    /** The worse of two: INVALID before INDETERMINATE before VALID; UNSIGNED gives way to all. */
    public Verdict worse(Verdict other) {
        return weight() >= other.weight() ? this : other;
    }

    /** The worst of all; {@link #UNSIGNED} for none. */
    public static Verdict worst(Collection<Verdict> verdicts) {
        return verdicts.stream().reduce(UNSIGNED, Verdict::worse);
    }

    private int weight() {
        return switch (this) {
            case INVALID -> 3;
            case INDETERMINATE -> 2;
            case VALID -> 1;
            case UNSIGNED -> 0;
        };
    }
}
