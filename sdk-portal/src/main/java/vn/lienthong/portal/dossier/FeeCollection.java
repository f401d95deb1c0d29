package vn.lienthong.portal.dossier;

/** When a fee is collected (<i>hình thức thu</i>; wire {@code HinhThucThu}). */
public enum FeeCollection {
    ON_RECEIPT,
    ON_SUPPLEMENT,
    ON_RESULT
}
