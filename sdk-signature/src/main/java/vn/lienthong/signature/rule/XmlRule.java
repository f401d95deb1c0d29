package vn.lienthong.signature.rule;

/** How a signature stands in an XML document and what it covers. */
public enum XmlRule implements SignatureRule {
    DTD(RegisterEntry.indeterminate("SIG-XML-DTD", "XML có DTD, từ chối xử lý", "XML with a DTD, refused", "")),
    DUPLICATE_ID(RegisterEntry.invalid(
            "SIG-XML-DUPLICATE-ID",
            "XML có mã định danh (Id) trùng nhau",
            "duplicate Ids in the XML",
            "W3C XML Signature 1.1")),
    FOREIGN_SIGNATURE(RegisterEntry.indeterminate(
            "SIG-XML-FOREIGN-SIGNATURE",
            "Có phần tử giống chữ ký nhưng sai không gian tên",
            "signature-like element in a foreign name space",
            "")),
    REF_NONE(RegisterEntry.invalid(
            "SIG-XML-REF-NONE",
            "Chữ ký XML không ký nội dung nào",
            "XML signature has no reference",
            "W3C XML Signature 1.1")),
    REF_EXTERNAL(RegisterEntry.indeterminate(
            "SIG-XML-REF-EXTERNAL",
            "Chữ ký tham chiếu nội dung bên ngoài",
            "reference to outside content",
            "W3C XML Signature 1.1")),
    REF_MISSING(RegisterEntry.indeterminate(
            "SIG-XML-REF-MISSING",
            "Không tìm thấy nội dung được tham chiếu",
            "referenced content not found",
            "W3C XML Signature 1.1")),
    TRANSFORM(RegisterEntry.indeterminate(
            "SIG-XML-TRANSFORM",
            "Phép biến đổi XML không được phép: {0}",
            "XML transform not allowed: {0}",
            "W3C XML Signature 1.1")),
    MANIFEST(RegisterEntry.indeterminate(
            "SIG-XML-MANIFEST",
            "Danh mục ký (Manifest) có mục không khớp",
            "manifest entry unchecked or unequal",
            "W3C XML Signature 1.1")),
    NOTHING_COVERED(RegisterEntry.indeterminate(
            "SIG-XML-NOTHING-COVERED",
            "Chữ ký không bao phủ nội dung nào của tài liệu",
            "signature covers nothing of the document",
            "W3C XML Signature 1.1")),
    PARTIAL(RegisterEntry.warning(
            "SIG-XML-PARTIAL",
            "Chữ ký chỉ bao phủ một phần tài liệu",
            "signature covers a part of the document",
            "W3C XML Signature 1.1")),
    UNSIGNED_TWIN(RegisterEntry.indeterminate(
            "SIG-XML-UNSIGNED-TWIN",
            "Có phần tử cùng tên không được ký",
            "an element of the same name is not signed",
            "")),
    POSITION(RegisterEntry.indeterminate(
            "SIG-XML-POSITION",
            "Phần đã ký không nằm ở vị trí được công nhận",
            "signed element is not at a recognised place",
            "")),
    WRAPPED(RegisterEntry.invalid(
            "SIG-XML-WRAPPED",
            "Phần đã ký bị dời chỗ, nghi giả mạo",
            "signed element was moved, suspected wrapping",
            "")),
    PROPERTIES(RegisterEntry.indeterminate(
            "SIG-XML-PROPERTIES",
            "Thuộc tính XAdES không được ký",
            "XAdES properties are not signed",
            "ETSI EN 319 132-1")),
    SIGNING_CERT(RegisterEntry.indeterminate(
            "SIG-XML-SIGNING-CERT",
            "Chứng thư trong thuộc tính ký không khớp",
            "signing-certificate property does not match",
            "ETSI EN 319 132-1")),
    KEYINFO(RegisterEntry.indeterminate(
            "SIG-XML-KEYINFO",
            "Khóa trong KeyInfo khác khóa của chứng thư",
            "KeyInfo key differs from the certificate",
            "W3C XML Signature 1.1")),
    COUNTERSIGNATURE(RegisterEntry.indeterminate(
            "SIG-XML-COUNTERSIGNATURE",
            "Chữ ký xác nhận (counter-signature) không khớp",
            "counter-signature does not match",
            "ETSI EN 319 132-1")),
    VN_PROFILE(RegisterEntry.info(
            "SIG-XML-VN-PROFILE",
            "Chữ ký XML theo mẫu dùng trong nước (không phải XAdES)",
            "plain national XML profile, not XAdES",
            ""));

    private final RegisterEntry entry;

    XmlRule(RegisterEntry entry) {
        this.entry = entry;
    }

    @Override
    public RegisterEntry entry() {
        return entry;
    }
}
