package vn.lienthong.portal.dossier;

/** What kind of applicant (<i>loại đối tượng</i>; wire {@code LoaiDoiTuong}). The codes differ from profile to profile (portal 5.2). */
public enum ApplicantKind {
    CITIZEN,
    ENTERPRISE,
    STATE_AGENCY,
    /** An organisation that is none of the others. */
    ORGANISATION,
    HOUSEHOLD_BUSINESS
}
