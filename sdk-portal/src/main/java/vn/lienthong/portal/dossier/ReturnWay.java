package vn.lienthong.portal.dossier;

/** How the result goes back to the applicant (<i>hình thức trả kết quả</i>; wire {@code HinhThuc}). */
public enum ReturnWay {
    COUNTER,
    POST
}
