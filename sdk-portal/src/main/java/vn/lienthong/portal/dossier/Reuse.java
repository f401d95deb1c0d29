package vn.lienthong.portal.dossier;

/** Whether a paper was used before (wire {@code DuocTaiSuDung}). */
public enum Reuse {
    NOT_REUSED,
    FROM_ANOTHER_COMPONENT,
    FROM_ANOTHER_RESULT
}
