package vn.lienthong.core.xml;

/**
 * How much an XML document may ask of us. They hold alike on every JDK: the platform's own limits, which differ from one release to
 * the next, are set aside.
 *
 * @param totalBytes bytes of the whole document
 * @param depth elements inside one another
 * @param elements elements in all
 * @param attributes attributes of one element, namespace declarations included
 * @param attributeLength characters of one attribute value
 * @param textLength characters of a text that is gathered in memory ({@link XmlReader#getElementText()}); a text that is streamed
 *     ({@link XmlReader#openText()}) is bounded by {@code totalBytes} alone
 * @param markupLength characters of one tag, comment, CDATA section or processing instruction, which the parser keeps in memory
 *     whole; counted in steps of the parser's buffer, so up to 64 Ki more may pass
 */
public record XmlLimits(
        long totalBytes,
        int depth,
        long elements,
        int attributes,
        int attributeLength,
        int textLength,
        int markupLength) {
    /** 50 MiB, depth 64, a million elements, 128 attributes of 64 Ki characters, texts and markup of 1 Mi characters. */
    public static final XmlLimits DEFAULT = new XmlLimits(50L << 20, 64, 1_000_000, 128, 64 << 10, 1 << 20, 1 << 20);

    public XmlLimits {
        if (totalBytes < 1
                || depth < 1
                || elements < 1
                || attributes < 1
                || attributeLength < 1
                || textLength < 1
                || markupLength < 1) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
    }

    public XmlLimits withTotalBytes(long value) {
        return new XmlLimits(value, depth, elements, attributes, attributeLength, textLength, markupLength);
    }

    public XmlLimits withDepth(int value) {
        return new XmlLimits(totalBytes, value, elements, attributes, attributeLength, textLength, markupLength);
    }

    public XmlLimits withElements(long value) {
        return new XmlLimits(totalBytes, depth, value, attributes, attributeLength, textLength, markupLength);
    }

    public XmlLimits withAttributes(int value) {
        return new XmlLimits(totalBytes, depth, elements, value, attributeLength, textLength, markupLength);
    }

    public XmlLimits withAttributeLength(int value) {
        return new XmlLimits(totalBytes, depth, elements, attributes, value, textLength, markupLength);
    }

    public XmlLimits withTextLength(int value) {
        return new XmlLimits(totalBytes, depth, elements, attributes, attributeLength, value, markupLength);
    }

    public XmlLimits withMarkupLength(int value) {
        return new XmlLimits(totalBytes, depth, elements, attributes, attributeLength, textLength, value);
    }
}
