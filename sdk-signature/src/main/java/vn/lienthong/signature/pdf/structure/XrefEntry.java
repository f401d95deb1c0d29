package vn.lienthong.signature.pdf.structure;

/** Where an object is: nowhere, at a place in the file, or inside an object stream. */
public sealed interface XrefEntry {
    record Free(int generation) implements XrefEntry {}

    record InFile(long offset, int generation) implements XrefEntry {}

    record InStream(int stream, int index) implements XrefEntry {}
}
