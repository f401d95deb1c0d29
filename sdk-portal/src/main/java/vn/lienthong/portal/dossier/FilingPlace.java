package vn.lienthong.portal.dossier;

/** Where an applicant filed (<i>nơi nộp hồ sơ</i>; wire {@code NoiNopHoSo}). */
public enum FilingPlace {
    /** On the national portal; its code is presumed, not confirmed (portal 3.3). */
    PORTAL,
    /** On the agency's own system. */
    LOCAL
}
