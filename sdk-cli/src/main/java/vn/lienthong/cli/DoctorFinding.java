package vn.lienthong.cli;

import vn.lienthong.core.finding.FindingTemplate;
import vn.lienthong.core.finding.Severity;
import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** What {@code doctor} can find: one sentence each, and what to do when something must be done. */
enum DoctorFinding implements FindingTemplate, WordedTemplate {
    JAVA("DOCTOR-JAVA", Severity.INFO, "Java {0} dùng được", "Java {0} will do"),
    CLOCK("DOCTOR-CLOCK", Severity.INFO, "Đồng hồ máy: {0}", "the machine's clock says {0}"),
    CLOCK_PAST(
            "DOCTOR-CLOCK-PAST",
            Severity.ERROR,
            "Đồng hồ máy chỉ {0}, trước khi có bộ SDK này: hãy bật đồng bộ giờ (NTP)",
            "the machine's clock says {0}, before this SDK existed: switch time synchronisation (NTP) on"),
    CLOCK_SKEW(
            "DOCTOR-CLOCK-SKEW",
            Severity.ERROR,
            "Đồng hồ máy lệch {0} giây so với {1}: hãy bật đồng bộ giờ (NTP), vì lời gọi ký sai giờ sẽ bị từ chối",
            "the machine's clock is {0} seconds away from that of {1}: switch time synchronisation (NTP) on, for calls"
                    + " signed at a wrong time are refused"),
    TRUST_NONE(
            "DOCTOR-TRUST-NONE",
            Severity.WARN,
            "Chưa có chứng thư gốc tin cậy nào: hãy nêu thư mục ở \"trust\", nếu không mọi chữ ký đều chưa đủ căn cứ kết luận",
            "there is no trust anchor: name a folder in \"trust\", or every signature stays undecided"),
    TRUST_UNREADABLE(
            "DOCTOR-TRUST-UNREADABLE",
            Severity.ERROR,
            "Không đọc được chứng thư gốc ({0}): hãy sửa đường dẫn hoặc thay tệp hỏng",
            "the trust anchors cannot be read ({0}): mend the path or replace the damaged file"),
    ANCHOR("DOCTOR-ANCHOR", Severity.INFO, "Chứng thư gốc {0} dùng được đến {1}", "anchor {0} is good until {1}"),
    ANCHOR_EXPIRING(
            "DOCTOR-ANCHOR-EXPIRING",
            Severity.WARN,
            "Chứng thư gốc {0} hết hạn ngày {1}: hãy chuẩn bị chứng thư gốc mới",
            "anchor {0} expires on {1}: get its successor"),
    ANCHOR_EXPIRED(
            "DOCTOR-ANCHOR-EXPIRED",
            Severity.ERROR,
            "Chứng thư gốc {0} không còn hoặc chưa có hiệu lực ({1} – {2}): hãy thay bằng chứng thư gốc hiện hành",
            "anchor {0} is not in its period ({1} to {2}): replace it by the present one"),
    TOKEN(
            "DOCTOR-TOKEN",
            Severity.INFO,
            "Khóa {0} mở được, chứng thư có hiệu lực đến {1}",
            "key {0} opens, its certificate is good until {1}"),
    TOKEN_PASSWORD(
            "DOCTOR-TOKEN-PASSWORD",
            Severity.WARN,
            "Chưa thử được khóa {0}: hãy đặt biến môi trường {1} chứa mật khẩu",
            "key {0} was not tried: set the environment variable {1} to its password"),
    TOKEN_UNUSABLE(
            "DOCTOR-TOKEN-UNUSABLE",
            Severity.ERROR,
            "Không mở được khóa {0}: hãy kiểm tra tệp PKCS#12, tên khóa và mật khẩu",
            "key {0} does not open: check the PKCS#12 file, the alias and the password"),
    TOKEN_EXPIRING(
            "DOCTOR-TOKEN-EXPIRING",
            Severity.WARN,
            "Chứng thư của khóa {0} hết hạn ngày {1}: hãy xin gia hạn hoặc cấp mới",
            "the certificate of key {0} expires on {1}: have it renewed"),
    TOKEN_EXPIRED(
            "DOCTOR-TOKEN-EXPIRED",
            Severity.ERROR,
            "Chứng thư của khóa {0} không còn hoặc chưa có hiệu lực ({1} – {2}): không ký được bằng khóa này",
            "the certificate of key {0} is not in its period ({1} to {2}): it cannot sign"),
    ADDRESS("DOCTOR-ADDRESS", Severity.INFO, "Kết nối được {0}", "{0} can be reached"),
    ADDRESS_PLAIN(
            "DOCTOR-ADDRESS-PLAIN",
            Severity.WARN,
            "{0} dùng HTTP không mã hóa: chỉ dùng trong mạng riêng của cơ quan, nếu được hãy chuyển sang HTTPS",
            "{0} is plain HTTP: keep it inside the agency's private network, or change to HTTPS"),
    ADDRESS_UNREACHABLE(
            "DOCTOR-ADDRESS-UNREACHABLE",
            Severity.ERROR,
            "Không kết nối được {0}: hãy kiểm tra địa chỉ, tường lửa, proxy và chứng thư TLS",
            "{0} cannot be reached: check the address, the firewall, the proxy and the TLS certificate");

    private final Wording wording;
    private final Severity severity;

    DoctorFinding(String id, Severity severity, String vi, String en) {
        this.wording = new Wording(id, vi, en);
        this.severity = severity;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String source() {
        return "";
    }
}
