package vn.lienthong.portal.dossier;

/** What a fee is for (<i>loại phí, lệ phí</i>; wire {@code LoaiPhiLePhi} of a dossier; portal 5.3). */
public enum FeeKind {
    ORDINARY,
    APPRAISAL,
    EXTENSION
}
