package vn.lienthong.signature.trust;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.PKIXReason;
import vn.lienthong.core.message.Message;

/** Why RFC 5280 refuses a path: what fills the hole of {@code SIG-PATH-INVALID}. The validator's own text may quote names and is dropped. */
enum PathFault {
    SIGNATURE("chữ ký trên chứng thư không đúng", "a certificate's signature is wrong"),
    NAME_CHAINING("tên đơn vị cấp không khớp", "names do not chain"),
    NOT_CA("chứng thư cấp dưới được ký bởi chứng thư không phải CA", "an issuer is no certification authority"),
    PATH_LENGTH("vượt độ dài đường dẫn cho phép", "path length constraint exceeded"),
    KEY_USAGE("khóa của CA không được phép ký chứng thư", "an issuer's key may not sign certificates"),
    NAME_CONSTRAINTS("tên nằm ngoài phạm vi CA được cấp", "a name lies outside the name constraints"),
    POLICY("chính sách chứng thư không thỏa mãn", "certificate policies are not satisfied"),
    CRITICAL_EXTENSION("có phần mở rộng bắt buộc không nhận ra", "unknown critical extension"),
    ALGORITHM("thuật toán hoặc độ dài khóa bị cấm", "an algorithm or key size is forbidden"),
    LENGTH("đường dẫn quá dài", "the path is too long"),
    OTHER("không đúng RFC 5280", "not valid by RFC 5280");

    private final Message text;

    PathFault(String vi, String en) {
        this.text = new Message(vi, en);
    }

    Message text() {
        return text;
    }

    static PathFault of(CertPathValidatorException.Reason reason) {
        if (reason instanceof BasicReason basic) {
            return switch (basic) {
                case INVALID_SIGNATURE -> SIGNATURE;
                case ALGORITHM_CONSTRAINED -> ALGORITHM;
                default -> OTHER;
            };
        }
        if (reason instanceof PKIXReason pkix) {
            return switch (pkix) {
                case NAME_CHAINING -> NAME_CHAINING;
                case NOT_CA_CERT -> NOT_CA;
                case PATH_TOO_LONG -> PATH_LENGTH;
                case INVALID_KEY_USAGE -> KEY_USAGE;
                case INVALID_NAME -> NAME_CONSTRAINTS;
                case INVALID_POLICY -> POLICY;
                case UNRECOGNIZED_CRIT_EXT -> CRITICAL_EXTENSION;
                case NO_TRUST_ANCHOR -> OTHER;
            };
        }
        return OTHER;
    }
}
