package vn.lienthong.core.xml;

import java.io.Reader;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;

/** The text of one element, piece by piece as the parser brings it. */
final class ElementText extends Reader {
    private final XmlReader xml;
    private int position;
    private int left;
    private boolean ended;

    ElementText(XmlReader xml) {
        xml.require(XMLStreamConstants.START_ELEMENT, null, null);
        this.xml = xml;
    }

    /** Moves to the next piece of text; false at the end of the element. */
    boolean nextPiece() {
        while (!ended) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> ended = true;
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                default -> throw xml.unreadable(XmlMessage.UNEXPECTED);
            }
        }
        return false;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        while (left == 0) {
            if (!nextPiece()) {
                return -1;
            }
            position = xml.getTextStart();
            left = xml.getTextLength();
        }
        int count = Math.min(length, left);
        System.arraycopy(xml.getTextCharacters(), position, target, offset, count);
        position += count;
        left -= count;
        return count;
    }

    @Override
    public void close() {
        while (nextPiece()) {
            left = 0;
        }
        left = 0;
    }
}
