package vn.lienthong.signature.pdf.verify;

/**
 * What a signature covers: [0, gapStart) and [gapEnd, end).
 *
 * @param gapStart place of the opening delimiter of its value
 * @param gapEnd place after the closing delimiter
 * @param end end of the signed revision
 */
record SignedRange(long gapStart, long gapEnd, long end) {}
