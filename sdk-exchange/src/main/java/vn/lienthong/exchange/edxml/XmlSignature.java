package vn.lienthong.exchange.edxml;

/**
 * The XML signature block (wire {@code Signature}) of an edXML message. The axis re-creates messages in transit, so none survives: the
 * SDK says that it is there and nothing more. Trust comes from the signature inside the attached PDF.
 */
public enum XmlSignature {
    ABSENT,
    PRESENT_UNVERIFIED
}
