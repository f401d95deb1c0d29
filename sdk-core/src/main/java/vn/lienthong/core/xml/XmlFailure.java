package vn.lienthong.core.xml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.ContentTooLargeException;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.LocalIoException;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.UnreadableInputException;

/** Turns what the parser throws into our errors. The parser's own exception is dropped: its message quotes the document. */
final class XmlFailure {
    static final int NAME_LENGTH = 1000;

    private XmlFailure() {}

    static SdkException of(XMLStreamException failure, XmlLimits limits) {
        Location at = failure.getLocation();
        IOException io = ioCause(failure);
        if (io != null) {
            return of(io, at, limits);
        }
        String text = String.valueOf(failure.getMessage());
        if (text.contains("JAXP00010002")) {
            return limit(XmlMessage.ATTRIBUTES, at, limits.attributes());
        }
        if (text.contains("JAXP0001")) {
            return limit(XmlMessage.NAME_LENGTH, at, NAME_LENGTH);
        }
        return unreadable(XmlMessage.MALFORMED, at);
    }

    static SdkException of(IOException failure, @Nullable Location at, XmlLimits limits) {
        if (failure instanceof ContentTooLargeException tooLarge) {
            return limit(XmlMessage.TOTAL_BYTES, at, tooLarge.limit());
        }
        if (failure instanceof MarkupMeter.MarkupTooLong) {
            return limit(XmlMessage.MARKUP_LENGTH, at, limits.markupLength());
        }
        if (failure instanceof CharacterCodingException) {
            return unreadable(XmlMessage.ENCODING, at);
        }
        return new LocalIoException(failure, XmlMessage.SOURCE);
    }

    static UnreadableInputException unreadable(XmlMessage message, @Nullable Location at) {
        return new UnreadableInputException(message, line(at), column(at));
    }

    static LimitExceededException limit(XmlMessage message, @Nullable Location at, long limit) {
        return new LimitExceededException(message, line(at), column(at), limit);
    }

    private static @Nullable IOException ioCause(XMLStreamException failure) {
        if (failure.getNestedException() instanceof IOException io) {
            return io;
        }
        return failure.getCause() instanceof IOException io ? io : null;
    }

    private static int line(@Nullable Location at) {
        return at == null ? -1 : at.getLineNumber();
    }

    private static int column(@Nullable Location at) {
        return at == null ? -1 : at.getColumnNumber();
    }
}
