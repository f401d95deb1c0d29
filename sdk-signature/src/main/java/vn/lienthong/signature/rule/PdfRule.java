package vn.lienthong.signature.rule;

/** How a signature stands in a PDF and what was changed after it. */
public enum PdfRule implements SignatureRule {
    HEADER_OFFSET(RegisterEntry.indeterminate(
            "SIG-PDF-HEADER-OFFSET",
            "Có dữ liệu lạ trước phần đầu PDF",
            "bytes before the PDF header",
            "ISO 32000-2 7.5.2")),
    UNREADABLE(RegisterEntry.invalid(
            "SIG-PDF-UNREADABLE",
            "Có trường chữ ký nhưng không đọc được chữ ký",
            "signature field holds no readable signature",
            "ISO 32000-2 12.8")),
    FIELD_EMPTY(RegisterEntry.info(
            "SIG-PDF-FIELD-EMPTY", "Trường chữ ký còn trống", "signature field is empty", "ISO 32000-2 12.8")),
    ORPHAN(RegisterEntry.indeterminate(
            "SIG-PDF-ORPHAN",
            "Có dữ liệu chữ ký không thuộc trường nào",
            "signature data belongs to no field",
            "ISO 32000-2 12.8")),
    REMOVED(RegisterEntry.indeterminate(
            "SIG-PDF-REMOVED",
            "Chữ ký ở phiên bản trước đã bị gỡ bỏ",
            "a signature of an earlier revision is gone",
            "ISO 32000-2 12.8")),
    BYTERANGE(RegisterEntry.invalid(
            "SIG-PDF-BYTERANGE",
            "Vùng dữ liệu được ký (ByteRange) không hợp lệ",
            "signed byte range is not legal",
            "ISO 32000-2 12.8")),
    BYTERANGE_GAP(RegisterEntry.invalid(
            "SIG-PDF-BYTERANGE-GAP",
            "Khoảng trống trong vùng ký không khớp giá trị chữ ký",
            "gap in the byte range is not the signature value",
            "ISO 32000-2 12.8")),
    GAP_DELIMITERS(RegisterEntry.indeterminate(
            "SIG-PDF-GAP-DELIMITERS",
            "Vùng ký lệch dấu phân cách của giá trị chữ ký",
            "byte range is off by the delimiters",
            "ISO 32000-2 12.8")),
    CONTENTS_MISMATCH(RegisterEntry.invalid(
            "SIG-PDF-CONTENTS-MISMATCH",
            "Giá trị chữ ký đọc được không nằm đúng vị trí đã ký",
            "signature value is not the one at the signed place",
            "ISO 32000-2 12.8")),
    PADDING(RegisterEntry.indeterminate(
            "SIG-PDF-PADDING",
            "Có dữ liệu lạ sau giá trị chữ ký",
            "foreign bytes after the signature value",
            "ISO 32000-2 12.8")),
    TAIL(RegisterEntry.invalid(
            "SIG-PDF-TAIL",
            "Phần cuối của phiên bản được ký nằm ngoài vùng ký",
            "end of the signed revision is not covered",
            "ISO 32000-2 12.8")),
    TRAILING(RegisterEntry.indeterminate(
            "SIG-PDF-TRAILING",
            "Có dữ liệu lạ sau phần cuối tệp PDF",
            "foreign bytes after the end of the PDF",
            "ISO 32000-2 7.5.5")),
    TRAILING_SPACE(RegisterEntry.warning(
            "SIG-PDF-TRAILING-SPACE",
            "Có khoảng trắng sau phần cuối tệp PDF",
            "white space after the end of the PDF",
            "ISO 32000-2 7.5.5")),
    SUBFILTER(RegisterEntry.indeterminate(
            "SIG-PDF-SUBFILTER",
            "Loại chữ ký PDF không được hỗ trợ: {0}",
            "PDF signature type not supported: {0}",
            "ETSI EN 319 142-1")),
    LEGACY(RegisterEntry.warning(
            "SIG-PDF-LEGACY",
            "Chữ ký PDF kiểu cũ (adbe.pkcs7.detached)",
            "legacy PDF signature type",
            "ETSI EN 319 142-1")),
    METADATA(RegisterEntry.info(
            "SIG-PDF-METADATA",
            "Siêu dữ liệu thay đổi sau khi ký",
            "metadata changed after signing",
            "ISO 32000-2 14.3")),
    LATER_SIGNATURE(RegisterEntry.info(
            "SIG-PDF-LATER-SIGNATURE",
            "Chữ ký cho phiên bản {0}/{1}; sau đó có thêm chữ ký hợp lệ về cấu trúc",
            "signature of revision {0} of {1}; only permitted additions follow",
            "ISO 32000-2 12.8")),
    FIELD_FILLED(RegisterEntry.warning(
            "SIG-PDF-FIELD-FILLED",
            "Biểu mẫu được điền sau khi ký và được chữ ký sau xác nhận",
            "form filled after signing, covered by a later signature",
            "ISO 32000-2 12.8")),
    FIELD_FILLED_UNSIGNED(RegisterEntry.indeterminate(
            "SIG-PDF-FIELD-FILLED-UNSIGNED",
            "Biểu mẫu được điền sau khi ký, không có chữ ký nào xác nhận",
            "form filled after signing, covered by no signature",
            "ISO 32000-2 12.8")),
    NUMBER_INSERTED(RegisterEntry.indeterminate(
            "SIG-PDF-NUMBER-INSERTED",
            "Số, ngày văn bản được chèn sau chữ ký của lãnh đạo",
            "number and date inserted after the leader signed",
            "NĐ 30/2020/NĐ-CP Annex I")),
    ANNOTATION_P3(RegisterEntry.indeterminate(
            "SIG-PDF-ANNOTATION-P3",
            "Chú thích được thêm sau khi chứng nhận",
            "annotations added after certification",
            "ISO 32000-2 12.8")),
    WIDGET_OVERLAY(RegisterEntry.indeterminate(
            "SIG-PDF-WIDGET-OVERLAY",
            "Hình chữ ký thêm sau che nội dung trang",
            "later signature picture covers the page",
            "ISO 32000-2 12.8")),
    CHANGED_CONTENT(RegisterEntry.invalid(
            "SIG-PDF-CHANGED-CONTENT",
            "Nội dung trang bị thay đổi sau khi ký",
            "page content changed after signing",
            "ISO 32000-2 12.8")),
    CHANGED_PAGES(RegisterEntry.invalid(
            "SIG-PDF-CHANGED-PAGES",
            "Trang bị thêm, bớt hoặc đổi thứ tự sau khi ký",
            "pages added, removed or re-ordered after signing",
            "ISO 32000-2 12.8")),
    CHANGED_ANNOTATION(RegisterEntry.invalid(
            "SIG-PDF-CHANGED-ANNOTATION",
            "Chú thích bị thêm hoặc sửa sau khi ký",
            "annotations changed after signing",
            "ISO 32000-2 12.8")),
    CHANGED_FIELD(RegisterEntry.invalid(
            "SIG-PDF-CHANGED-FIELD",
            "Trường biểu mẫu bị sửa trái phép sau khi ký",
            "form field changed without permission",
            "ISO 32000-2 12.8")),
    CHANGED_UNDEFINED(RegisterEntry.invalid(
            "SIG-PDF-CHANGED-UNDEFINED",
            "Có thay đổi không giải thích được sau khi ký",
            "unexplained change after signing",
            "ISO 32000-2 12.8")),
    DOCMDP(RegisterEntry.invalid(
            "SIG-PDF-DOCMDP",
            "Thay đổi vượt mức cho phép của chữ ký chứng nhận",
            "change exceeds the certification level",
            "ISO 32000-2 12.8")),
    FIELDMDP(RegisterEntry.invalid(
            "SIG-PDF-FIELDMDP", "Trường đã khóa bị thay đổi", "a locked field was changed", "ISO 32000-2 12.8")),
    DOCMDP_CONFLICT(RegisterEntry.indeterminate(
            "SIG-PDF-DOCMDP-CONFLICT",
            "Chữ ký chứng nhận mâu thuẫn",
            "conflicting certification signatures",
            "ISO 32000-2 12.8")),
    REPAIRED(RegisterEntry.warning(
            "SIG-PDF-REPAIRED",
            "Cấu trúc PDF phải sửa mới đọc được",
            "PDF structure had to be repaired",
            "ISO 32000-2 7.5")),
    REPAIRED_LATER(RegisterEntry.indeterminate(
            "SIG-PDF-REPAIRED-LATER",
            "Cấu trúc PDF hỏng nên không so sánh được thay đổi",
            "damaged structure, later changes cannot be compared",
            "ISO 32000-2 7.5")),
    COMPARE_LIMIT(RegisterEntry.indeterminate(
            "SIG-PDF-COMPARE-LIMIT",
            "Không so sánh hết được các thay đổi sau khi ký",
            "later changes could not be compared in full",
            "")),
    ACTIVE_CONTENT(RegisterEntry.warning(
            "SIG-PDF-ACTIVE-CONTENT",
            "Tệp có mã lệnh hoặc hành động tự động",
            "file holds scripts or automatic actions",
            "")),
    HIDDEN_CONTENT(
            RegisterEntry.warning("SIG-PDF-HIDDEN-CONTENT", "Tệp có nội dung ẩn", "file holds hidden content", "")),
    XFA(RegisterEntry.indeterminate(
            "SIG-PDF-XFA", "Biểu mẫu XFA không được hỗ trợ", "XFA form not supported", "ISO 32000-2 12.7.8"));

    private final RegisterEntry entry;

    PdfRule(RegisterEntry entry) {
        this.entry = entry;
    }

    @Override
    public RegisterEntry entry() {
        return entry;
    }
}
