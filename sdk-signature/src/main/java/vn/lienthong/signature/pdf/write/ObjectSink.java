package vn.lienthong.signature.pdf.write;

/** Takes the new objects of an update. Bodies are PDF syntax; a reference is written as {@link Ref#toString()}. */
public interface ObjectSink {
    /** A number for an object that is written later. */
    Ref reserve();

    /** Writes the body of an object, for example {@code << /Type /Font >>}. */
    void put(Ref ref, String body);

    /** Writes a stream; its {@code /Length} is added here. */
    void putStream(Ref ref, String entries, byte[] data);

    default Ref add(String body) {
        Ref ref = reserve();
        put(ref, body);
        return ref;
    }

    default Ref addStream(String entries, byte[] data) {
        Ref ref = reserve();
        putStream(ref, entries, data);
        return ref;
    }

    /** An indirect reference; prints as PDF writes it. */
    record Ref(long number, int generation) {
        @Override
        public String toString() {
            return number + " " + generation + " R";
        }
    }
}
