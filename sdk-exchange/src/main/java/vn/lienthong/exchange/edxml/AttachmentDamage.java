package vn.lienthong.exchange.edxml;

/** Why a received attachment is not what its sender meant. The other attachments and the letter are not touched by it. */
public enum AttachmentDamage {
    /** The manifest lists it, the message does not hold it. */
    MISSING,
    /** The payload is not base64: cut, or a placeholder. Nothing can be delivered. */
    NOT_BASE64,
    /** It is announced as a ZIP and is none. The payload is delivered as it came. */
    NOT_A_ZIP,
    /** The ZIP is cut or its checksum does not hold. The payload is delivered as it came. */
    BROKEN_ZIP,
    /** It unpacks to more than the limits allow. Nothing is delivered. */
    TOO_LARGE
}
