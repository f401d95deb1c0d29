package vn.lienthong.core.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.InvalidInputException;

class XmlWriterTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void indentsElementsAndLeavesTextsAlone() throws IOException {
        XmlWriter xml = XmlWriter.indented(out).declaration();
        xml.start("a").attribute("xmlns", "urn:x").start("p:b").attribute("xmlns:p", "urn:x");
        xml.element("p:c", "một & <hai>").element("d", "").end().end().finish();

        assertThat(out.toString(UTF_8)).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <a xmlns="urn:x">
                          <p:b xmlns:p="urn:x">
                            <p:c>một &amp; &lt;hai&gt;</p:c>
                            <d/>
                          </p:b>
                        </a>
                        """);
    }

    @Test
    void writesCompactXmlWithoutWhiteSpace() throws IOException {
        XmlWriter.compact(out)
                .start("a")
                .element("b", "1")
                .start("c")
                .end()
                .end()
                .finish();

        assertThat(out.toString(UTF_8)).isEqualTo("<a><b>1</b><c/></a>");
    }

    @Test
    void leavesMixedContentUnindented() throws IOException {
        XmlWriter.indented(out).start("a").text("x").element("b", "y").end().finish();

        assertThat(out.toString(UTF_8)).isEqualTo("<a>x<b>y</b></a>\n");
    }

    @Test
    void writesBase64OnOneLineWhateverTheLength() throws IOException {
        byte[] bytes = new byte[100_001];
        XmlWriter.compact(out).start("a").base64(Content.of(bytes)).end().finish();

        assertThat(out.toString(UTF_8))
                .isEqualTo("<a>" + java.util.Base64.getEncoder().encodeToString(bytes) + "</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\u001f", "\ud800", "\udc00x", "\uffff", "\ufffe"})
    void refusesCharactersXmlCannotCarry(String text) throws IOException {
        XmlWriter xml = XmlWriter.compact(out).start("Subject");
        assertThatThrownBy(() -> xml.text(text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Subject");
    }

    @Test
    void refusesAttributeCharactersXmlCannotCarry() throws IOException {
        XmlWriter xml = XmlWriter.compact(out).start("a");
        assertThatThrownBy(() -> xml.attribute("b", "\u0001"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("a/@b");
    }

    @Test
    void refusesMisuse() throws IOException {
        assertThatThrownBy(() -> XmlWriter.compact(out).start("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> XmlWriter.compact(out).start("p:a").end()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        XmlWriter.compact(out).start("a").attribute("q:b", "").text("x"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        XmlWriter.compact(out).start("a").attribute("b", "").attribute("b", ""))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> XmlWriter.compact(out).start("a").text("x").attribute("b", ""))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> XmlWriter.compact(out).start("a").end().start("b"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> XmlWriter.compact(out).start("a").finish()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> XmlWriter.compact(out).end()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> XmlWriter.compact(out).start("a").declaration())
                .isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBackOrRefused(@ForAll String text, @ForAll String attribute) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try {
            XmlWriter.indented(document)
                    .start("a")
                    .attribute("b", attribute)
                    .text(text)
                    .end()
                    .finish();
        } catch (InvalidInputException e) {
            assertThat((text + attribute).codePoints().allMatch(XmlCharacters::allowed))
                    .isFalse();
            return;
        }
        XmlReader xml = XmlReader.open(new ByteArrayInputStream(document.toByteArray()), XmlLimits.DEFAULT);
        xml.nextTag();
        assertThat(xml.getAttributeValue(null, "b")).isEqualTo(attribute);
        assertThat(xml.getElementText()).isEqualTo(text);
    }
}
