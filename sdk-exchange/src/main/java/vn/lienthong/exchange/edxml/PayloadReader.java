package vn.lienthong.exchange.edxml;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import vn.lienthong.core.content.ContentDigest;
import vn.lienthong.core.error.LocalIoException;
import vn.lienthong.core.xml.XmlReader;
import vn.lienthong.exchange.internal.Base64Decoder;
import vn.lienthong.exchange.internal.FileMeasure;

/** Decodes {@code ContentTransferEncoded} to a file, through a buffer. */
final class PayloadReader {
    private final XmlReader xml;
    private final AttachmentSpool spool;

    PayloadReader(XmlReader xml, AttachmentSpool spool) {
        this.xml = xml;
        this.spool = spool;
    }

    /** The element that has just started; moves to its end. */
    Payload read() {
        try {
            Path file = spool.newFile();
            try (FileMeasure out = new FileMeasure(AttachmentSpool.create(file))) {
                boolean base64 = decode(new Base64Decoder(out));
                return new Payload(file, new ContentDigest(out.length(), out.sha256()), out.looksDestroyed(), base64);
            }
        } catch (IOException e) {
            throw new LocalIoException(e, EdxmlError.STORE);
        }
    }

    private boolean decode(Base64Decoder decoder) throws IOException {
        boolean textOnly = true;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    textOnly = false;
                    xml.skipElement();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return decoder.finish() && textOnly;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    decoder.decode(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                default -> {}
            }
        }
    }
}
