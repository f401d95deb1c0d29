package vn.lienthong.core.id;

/** The families of numbers and notations (dossier-formats B.2). */
public enum DocumentNumberForm {
    /** {@code 45/QĐ-UBND}. */
    ADMINISTRATIVE,
    /** {@code 03/SY-UBND}. */
    COPY,
    /** {@code 212/SVD-TCHC&KT}: agency and the unit or field that handles it. */
    OFFICIAL_LETTER,
    /** {@code 12/2020/NĐ-CP}, {@code 31/2024/QH15}, joint {@code 01/2025/TTLT-BVD-BMH}. */
    NORMATIVE,
    /** {@code 310-CV/ĐUVD}. */
    PARTY
}
