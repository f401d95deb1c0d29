package vn.lienthong.core.id;

/** The shapes of dossier codes in use (portal 5.5, dossier-formats C.1). */
public enum DossierCodeForm {
    /** Old agency code, {@code YYMMDD}, four digits: {@code 000.00.07.H99-260309-0014} (TT 01/2018 Art. 19). */
    TT01_2018,
    /** Any other agency code, {@code YYMMDD}, four to seven digits: {@code H99.07.02-260610-0147}. */
    CURRENT,
    /** With an eight-digit date, as one ministry's generator writes it; read in tolerant mode only. */
    LONG_DATE
}
