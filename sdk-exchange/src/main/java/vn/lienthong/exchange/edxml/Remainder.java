package vn.lienthong.exchange.edxml;

import java.util.List;
import java.util.Objects;

/**
 * What a message holds beyond this model. The SDK ignores it, keeps it, and writes {@code unknown} back where it was.
 *
 * @param signature whether there is an XML signature; it is never written back, for no hop of the axis keeps it valid
 * @param unknown elements and attributes the model does not know
 */
public record Remainder(XmlSignature signature, List<UnknownXml> unknown) {
    public static final Remainder NONE = new Remainder(XmlSignature.ABSENT, List.of());

    public Remainder {
        Objects.requireNonNull(signature, "signature");
        unknown = List.copyOf(unknown);
    }
}
