package vn.lienthong.core.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.UnreadableInputException;

class TolerantNamespacesTest {
    @Test
    void letsAnUndeclaredPrefixOfAnAttributePassAndTellsOfIt() {
        XmlReader xml = tolerant("<p:a xmlns:p='urn:x' xlink:href='h' b='1'/>");
        xml.nextTag();

        assertThat(xml.getName().toString()).isEqualTo("{urn:x}a");
        assertThat(xml.getAttributeCount()).isEqualTo(2);
        assertThat(xml.getAttributeValue(null, "xlink:href")).isEqualTo("h");
        assertThat(xml.getAttributeValue(null, "b")).isEqualTo("1");
        assertThat(xml.undeclaredPrefixes()).containsExactly("xlink");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x:a/>",
                "<a xmlns:p=''/>",
                "<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>",
                "<a:b:c/>",
                "<:a/>",
                "<a p:='1'/>"
            })
    void keepsEveryOtherRuleOfNamespaces(String document) {
        assertThatThrownBy(() -> events(tolerant(document)))
                .isInstanceOf(UnreadableInputException.class)
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a/>",
                "<a xmlns='u'><b xmlns=''/><c/></a>",
                "<p:a xmlns:p='u'><p:b xmlns:p='v' p:c='1' d='2'/><p:e/></p:a>",
                "<edXML xmlns='u'><edXML:b xmlns:edXML='u' xmlns:xlink='w' xlink:href=''>t</edXML:b></edXML>",
                "<a xml:lang='vi'><?p i?><!--c--></a>"
            })
    void readsWellFormedDocumentsAsTheStrictReaderDoes(String document) {
        assertThat(events(tolerant(document)))
                .isEqualTo(
                        events(XmlReader.open(new ByteArrayInputStream(document.getBytes(UTF_8)), XmlLimits.DEFAULT)));
    }

    @Test
    void countsDeclarationsAmongTheAttributes() {
        StringBuilder document = new StringBuilder("<a");
        for (int i = 0; i < 129; i++) {
            document.append(" xmlns:p").append(i).append("='u'");
        }
        assertThatThrownBy(() -> events(tolerant(document + "/>"))).isInstanceOf(LimitExceededException.class);
    }

    private static List<String> events(XmlReader xml) {
        List<String> events = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            StringBuilder line = new StringBuilder().append(event).append(' ').append(xml.depth());
            if (xml.isStartElement() || xml.isEndElement()) {
                line.append(' ').append(xml.getName()).append(' ').append(xml.getNamespaceURI());
            }
            if (xml.isStartElement()) {
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    line.append(" @")
                            .append(xml.getAttributeName(i))
                            .append('=')
                            .append(xml.getAttributeValue(i));
                }
                for (int i = 0; i < xml.getNamespaceCount(); i++) {
                    line.append(" ns").append(xml.getNamespaceURI(i));
                }
            }
            events.add(line.toString());
        }
        return events;
    }

    private static XmlReader tolerant(String document) {
        return XmlReader.openTolerant(new ByteArrayInputStream(document.getBytes(UTF_8)), XmlLimits.DEFAULT);
    }
}
