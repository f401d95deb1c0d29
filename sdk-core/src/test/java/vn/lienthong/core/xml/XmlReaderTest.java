package vn.lienthong.core.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import org.junit.jupiter.api.Test;
import vn.lienthong.core.error.LocalIoException;

class XmlReaderTest {
    @Test
    void readsNamesByNamespaceWhateverThePrefix() {
        XmlReader xml = open("<a xmlns='urn:x'><p:b xmlns:p='urn:x'/></a>");
        xml.nextTag();
        xml.nextTag();

        xml.require(XMLStreamConstants.START_ELEMENT, "urn:x", "b");
    }

    @Test
    void gathersTextOverCommentsCdataAndCharacterReferences() {
        XmlReader xml = open("<a>một <!-- c --><![CDATA[<hai>]]> &amp; &#7879;</a>");
        xml.nextTag();

        assertThat(xml.getElementText()).isEqualTo("một <hai> & ệ");
        assertThat(xml.getEventType()).isEqualTo(XMLStreamConstants.END_ELEMENT);
    }

    @Test
    void streamsTextAndGoesOnAfterIt() throws IOException {
        XmlReader xml = open("<a><b>" + "x".repeat(100_000) + "</b><c/></a>");
        xml.nextTag();
        xml.nextTag();
        try (Reader text = xml.openText()) {
            assertThat(text.read()).isEqualTo('x');
        }
        xml.nextTag();

        assertThat(xml.getLocalName()).isEqualTo("c");
    }

    @Test
    void knowsItsDepthAndSkipsAnElementWhole() {
        XmlReader xml = open("<a><b><c>t</c></b><d/></a>");
        xml.nextTag();
        assertThat(xml.depth()).isEqualTo(1);
        xml.nextTag();
        xml.skipElement();
        assertThat(xml.getLocalName()).isEqualTo("b");
        assertThat(xml.depth()).isEqualTo(2);
        xml.nextTag();

        assertThat(xml.getLocalName()).isEqualTo("d");
        assertThat(xml.depth()).isEqualTo(2);
    }

    @Test
    void readsBothByteOrdersOfUtf16AndABom() {
        String text = "<?xml version='1.0' encoding='%s'?><a>ạ</a>";
        assertThat(text(text.formatted("UTF-16").getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("ạ");
        assertThat(text(("\ufeff" + text.formatted("UTF-16")).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("ạ");
        assertThat(text(text.formatted("UTF-16").getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("ạ");
        assertThat(text(text.formatted("UTF-16").getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo("ạ");
        assertThat(text(("\ufeff" + text.formatted("UTF-8")).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ạ");
    }

    @Test
    void readsUtf8BytesThatCallThemselvesUtf16() {
        assertThat(text("<?xml version='1.0' encoding='utf-16'?><a>ạ</a>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ạ");
    }

    @Test
    void leavesTheStreamOpenAndNamesItsFailure() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> XmlReader.open(broken, XmlLimits.DEFAULT))
                .isInstanceOf(LocalIoException.class)
                .hasRootCauseMessage("gone");
    }

    @Test
    void doesNotHandOutTheParserUnderIt() {
        XmlReader xml = open("<a/>");
        assertThatThrownBy(xml::getParent).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> xml.setParent(xml)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static String text(byte[] document) {
        XmlReader xml = XmlReader.open(new ByteArrayInputStream(document), XmlLimits.DEFAULT);
        xml.nextTag();
        return xml.getElementText();
    }

    private static XmlReader open(String document) {
        return XmlReader.open(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), XmlLimits.DEFAULT);
    }
}
