package vn.lienthong.signature.cert;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a UID of a Vietnamese certificate may begin with, and the shape of what follows (specification 3.3). */
enum UidPrefix {
    /** <i>Mã số thuế</i>, the tax code. */
    MST("\\d{10}(-\\d{3})?|\\d{12}", false),
    /** <i>Mã ngân sách</i>, the budget code. */
    MNS("\\d{7}", false),
    /** <i>Căn cước công dân</i>, the citizen id. */
    CCCD("\\d{12}", true),
    /** The citizen id, as other authorities call it. */
    PID("\\d{12}", true),
    /** <i>Chứng minh nhân dân</i>, the old id card. */
    CMND("\\d{9}|\\d{12}", true),
    /** <i>Hộ chiếu</i>, the passport. */
    HC("[A-Za-z0-9]{1,20}", true),
    /** <i>Bảo hiểm xã hội</i>, social insurance. */
    BHXH("\\d{10}", true);

    private final Pattern shape;
    private final boolean personal;

    UidPrefix(String shape, boolean personal) {
        this.shape = Pattern.compile(shape);
        this.personal = personal;
    }

    /** Prefixes are compared without case; blanks around them do not count. */
    static Optional<UidPrefix> of(String written) {
        String prefix = written.strip().toUpperCase(Locale.ROOT);
        for (UidPrefix known : values()) {
            if (known.name().equals(prefix)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    boolean fits(String value) {
        return shape.matcher(value).matches();
    }

    boolean personal() {
        return personal;
    }
}
