package vn.lienthong.core.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.content.BoundedInputStream;
import vn.lienthong.core.error.SdkException;

/**
 * A StAX reader for documents from strangers. Namespace-aware; UTF-8 or UTF-16; a DOCTYPE, an entity that is not XML's own, or more of
 * anything than {@link XmlLimits} allows ends the reading; nothing is ever fetched. Text comes in pieces, so a text of any length
 * streams through a buffer.
 *
 * <p>Errors are those of {@code core.error} and name a line and a column, never content:
 * {@link vn.lienthong.core.error.UnreadableInputException} for a damaged or forbidden document,
 * {@link vn.lienthong.core.error.LimitExceededException} for one that is too much, {@link vn.lienthong.core.error.LocalIoException}
 * when the stream itself fails. After an error the reader is of no more use. Not thread-safe.
 */
public final class XmlReader extends StreamReaderDelegate {
    private final XmlLimits limits;
    private final MarkupMeter meter;
    private int depth;
    private long elements;

    private XmlReader(XMLStreamReader parser, MarkupMeter meter, XmlLimits limits) {
        super(parser);
        this.meter = meter;
        this.limits = limits;
    }

    /** Starts at the document's first byte. The stream is read ahead and is not closed here: who opened it closes it. */
    public static XmlReader open(InputStream in, XmlLimits limits) {
        return open(in, limits, true);
    }

    /**
     * Like {@link #open}, but lets an attribute with an undeclared prefix pass: its name is then the whole, prefix and colon included,
     * in no namespace, and {@link #undeclaredPrefixes()} tells of it. An element with an undeclared prefix remains an error.
     */
    public static XmlReader openTolerant(InputStream in, XmlLimits limits) {
        return open(in, limits, false);
    }

    private static XmlReader open(InputStream in, XmlLimits limits, boolean strict) {
        try {
            Reader text = XmlDecoder.reader(new BoundedInputStream(in, limits.totalBytes()));
            MarkupMeter meter = new MarkupMeter(text, limits.markupLength());
            XMLStreamReader parser = XmlInput.open(meter, limits, strict);
            if (!XmlDecoder.allows(parser.getCharacterEncodingScheme())) {
                throw XmlFailure.unreadable(XmlMessage.ENCODING, parser.getLocation());
            }
            return new XmlReader(strict ? parser : new TolerantNamespaces(parser), meter, limits);
        } catch (XMLStreamException e) {
            throw XmlFailure.of(e, limits);
        } catch (IOException e) {
            throw XmlFailure.of(e, null, limits);
        }
    }

    /** Prefixes of attributes met so far that nothing declares; always empty unless opened {@linkplain #openTolerant tolerant}. */
    public Set<String> undeclaredPrefixes() {
        return super.getParent() instanceof TolerantNamespaces tolerant
                ? Set.copyOf(tolerant.undeclaredPrefixes())
                : Set.of();
    }

    /** Elements open at this point; at the start of the root element and at its end 1. */
    public int depth() {
        return getEventType() == END_ELEMENT ? depth + 1 : depth;
    }

    @Override
    public int next() {
        meter.nextEvent();
        int event = parse();
        switch (event) {
            case DTD -> throw unreadable(XmlMessage.DOCTYPE);
            case ENTITY_REFERENCE, ENTITY_DECLARATION -> throw unreadable(XmlMessage.ENTITY);
            case START_ELEMENT -> started();
            case END_ELEMENT -> depth--;
            default -> {}
        }
        return event;
    }

    @Override
    public boolean hasNext() {
        return getEventType() != END_DOCUMENT;
    }

    /** Moves over white space, comments and processing instructions to the next start or end of an element. */
    @Override
    public int nextTag() {
        while (true) {
            int event = next();
            if (event == START_ELEMENT || event == END_ELEMENT) {
                return event;
            }
            boolean text = event == CHARACTERS || event == CDATA;
            if (event == END_DOCUMENT || (text && !isWhiteSpace())) {
                throw unreadable(XmlMessage.UNEXPECTED);
            }
        }
    }

    /**
     * The whole text of the element that has just started, and moves to its end. An element inside it is an error, and so is a text
     * longer than {@link XmlLimits#textLength()}.
     */
    @Override
    public String getElementText() {
        StringBuilder text = new StringBuilder();
        ElementText pieces = new ElementText(this);
        while (pieces.nextPiece()) {
            if (text.length() + getTextLength() > limits.textLength()) {
                throw XmlFailure.limit(XmlMessage.TEXT_LENGTH, getLocation(), limits.textLength());
            }
            text.append(getTextCharacters(), getTextStart(), getTextLength());
        }
        return text.toString();
    }

    /**
     * The text of the element that has just started, as a stream of any length. Closing it moves to the element's end; until then
     * nothing else may be asked of this reader.
     */
    public Reader openText() {
        return new ElementText(this);
    }

    /** Moves from the start of an element to its end, over all that is in it. */
    public void skipElement() {
        require(START_ELEMENT, null, null);
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    @Override
    public void require(int type, @Nullable String namespace, @Nullable String name) {
        boolean same = getEventType() == type
                && (namespace == null || namespace.equals(getNamespaceURI()))
                && (name == null || name.equals(getLocalName()));
        if (!same) {
            throw unreadable(XmlMessage.UNEXPECTED);
        }
    }

    /** Gives the parser's buffers back; the stream stays open. */
    @Override
    public void close() {
        try {
            super.close();
        } catch (XMLStreamException e) {
            throw XmlFailure.of(e, limits);
        }
    }

    /** Not offered: the parser under this reader would not be bounded. */
    @Override
    public XMLStreamReader getParent() {
        throw new UnsupportedOperationException("the parser is not handed out");
    }

    /** Not offered, see {@link #getParent()}. */
    @Override
    public void setParent(XMLStreamReader reader) {
        throw new UnsupportedOperationException("the parser is not exchanged");
    }

    private int parse() {
        try {
            return super.next();
        } catch (XMLStreamException e) {
            throw XmlFailure.of(e, limits);
        } catch (NoSuchElementException e) {
            throw e;
        } catch (RuntimeException e) {
            // The platform's parser lets some of its inner failures out on hostile input; their texts may quote it.
            throw unreadable(XmlMessage.MALFORMED);
        }
    }

    private void started() {
        depth++;
        elements++;
        if (depth > limits.depth()) {
            throw XmlFailure.limit(XmlMessage.DEPTH, getLocation(), limits.depth());
        }
        if (elements > limits.elements()) {
            throw XmlFailure.limit(XmlMessage.ELEMENTS, getLocation(), limits.elements());
        }
        int attributes = getAttributeCount();
        if (attributes + getNamespaceCount() > limits.attributes()) {
            throw XmlFailure.limit(XmlMessage.ATTRIBUTES, getLocation(), limits.attributes());
        }
        for (int i = 0; i < attributes; i++) {
            if (getAttributeValue(i).length() > limits.attributeLength()) {
                throw XmlFailure.limit(XmlMessage.ATTRIBUTE_LENGTH, getLocation(), limits.attributeLength());
            }
        }
    }

    SdkException unreadable(XmlMessage message) {
        return XmlFailure.unreadable(message, getLocation());
    }
}
