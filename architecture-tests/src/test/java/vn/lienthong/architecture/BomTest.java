package vn.lienthong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The BOM stands alone, so nothing but this test keeps it in step with the reactor. */
class BomTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void hasTheReactorsVersion() throws Exception {
        assertThat(child(pom("sdk-bom/pom.xml"), "version")).isEqualTo(child(pom("pom.xml"), "version"));
    }

    @Test
    void listsEveryModuleThatIsPublished() throws Exception {
        NodeList modules = pom("pom.xml").getElementsByTagName("module");
        List<String> published = IntStream.range(0, modules.getLength())
                .mapToObj(i -> modules.item(i).getTextContent().strip())
                .filter(name -> name.startsWith("sdk-") && !name.equals("sdk-bom"))
                .toList();
        NodeList artifacts = pom("sdk-bom/pom.xml").getElementsByTagName("dependency");
        List<String> listed = IntStream.range(0, artifacts.getLength())
                .mapToObj(i -> child((Element) artifacts.item(i), "artifactId"))
                .toList();
        assertThat(published).isNotEmpty();
        assertThat(listed).containsExactlyElementsOf(published);
    }

    private static Element pom(String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        try (InputStream in = open(name)) {
            Document document = factory.newDocumentBuilder().parse(in);
            return document.getDocumentElement();
        }
    }

    private static InputStream open(String name) throws IOException {
        return Files.newInputStream(ROOT.resolve(name));
    }

    private static String child(Element parent, String name) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return node.getTextContent().strip();
            }
        }
        throw new AssertionError("no " + name);
    }
}
