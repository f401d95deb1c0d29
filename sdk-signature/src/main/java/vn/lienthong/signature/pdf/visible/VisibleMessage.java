package vn.lienthong.signature.pdf.visible;

import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Severity;
import vn.lienthong.core.message.WordedTemplate;
import vn.lienthong.core.message.Wording;

/** Why a signature cannot be drawn, or how it differs from the rule: the codes of 7.14 with the reason spelled out. */
enum VisibleMessage implements WordedTemplate {
    LEADER_PLACE(
            "SIG-VIS-PLACE",
            "Không xác định được vị trí chữ ký: không có trường chữ ký trống, dòng chức vụ và dòng họ tên, hay vị trí cho trước",
            "place not found: no empty field, no position and name lines, no rectangle given"),
    NO_LEADER(
            "SIG-VIS-PLACE",
            "Không xác định được vị trí con dấu: tài liệu chưa có chữ ký hiển thị của người có thẩm quyền",
            "place of the seal not found: the document has no visible signature of a leader"),
    NO_BOX(
            "SIG-VIS-PLACE",
            "Không xác định được vị trí chữ ký: cần cho biết vị trí",
            "place not found: a rectangle is needed"),
    SEAL_SIZE(
            "SIG-VIS-PLACE",
            "Chưa cho biết đường kính con dấu (mm)",
            "the diameter of the seal (mm) is not configured"),
    FIELD_SMALL(
            "SIG-VIS-PLACE",
            "Trường chữ ký nhỏ hơn nội dung cần hiển thị",
            "the signature field is smaller than what it has to show"),
    OUTSIDE("SIG-VIS-OUTSIDE", "Vị trí chữ ký nằm ngoài trang", "box outside the page"),
    GLYPH("SIG-VIS-GLYPH", "Phông chữ thiếu ký tự {0}", "font lacks {0}"),
    FONT("SIG-VIS-GLYPH", "Phông chữ không đọc được", "font cannot be read"),
    NO_PICTURE("SIG-VIS-IMAGE", "Thiếu ảnh chữ ký hoặc con dấu", "the picture is missing"),
    PICTURE_FORMAT(
            "SIG-VIS-IMAGE", "Ảnh chữ ký hoặc con dấu không phải PNG đọc được", "the picture is no readable PNG"),
    PICTURE_SIZE(
            "SIG-VIS-IMAGE",
            "Ảnh chữ ký hoặc con dấu lớn hơn 4 MiB hoặc 4096 điểm ảnh",
            "the picture is larger than 4 MiB or 4096 pixels a side"),
    PICTURE_OPAQUE(
            "SIG-VIS-IMAGE",
            "Ảnh chữ ký hoặc con dấu không có nền trong suốt",
            "the picture has no transparent ground"),
    PICTURE_GREY("SIG-VIS-IMAGE", "Ảnh chữ ký hoặc con dấu không có màu", "the picture has no colour"),
    SEAL_SQUARE("SIG-VIS-IMAGE", "Ảnh con dấu không vuông", "the seal's picture is not square"),
    TEXT_ABSENT("SIG-VIS-LINE", "Thiếu thông tin hiển thị: {0}", "text to be shown is missing: {0}");

    private final Wording wording;

    VisibleMessage(String id, String vi, String en) {
        this.wording = new Wording(id, vi, en);
    }

    Finding warning(String source, Object... values) {
        return new Finding(id(), Severity.WARN, "appearance", format(values), source);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
