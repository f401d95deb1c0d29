package vn.lienthong.signature.pdf.structure;

/**
 * One incremental state of a file. A linearised file, which has two cross-reference sections, is one revision.
 *
 * @param number from 1, the oldest
 * @param end the place after its {@code %%EOF} and end of line; -1 when that marker is missing
 */
public record Revision(int number, long end) {}
