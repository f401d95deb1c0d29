package vn.lienthong.exchange.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.UnreadableInputException;

/** The end of section 10.5: what must be refused, each with its own reason. */
class RefusedMessagesTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("DX-27: a DOCTYPE")
    void refusesADoctype() {
        assertRefused(
                Golden.document()
                        .replaceFirst(
                                "<edXML ", "<!DOCTYPE edXML [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><edXML "),
                "CORE-XML-DOCTYPE");
    }

    @Test
    @DisplayName("DX-28: characters before the XML declaration")
    void refusesCharactersBeforeTheDeclaration() {
        assertRefused("x" + Golden.document(), "EDXML-LEADING-TEXT");
        assertRefused("\n" + Golden.document(), "EDXML-LEADING-TEXT");
        assertRefused("\uFEFF\uFEFF" + Golden.document(), "EDXML-LEADING-TEXT");
    }

    @Test
    @DisplayName("DX-28: mismatched and doubled tags, with the position")
    void refusesMismatchedAndDoubledTags() {
        assertRefused(Golden.document().replace("</edXML:Subject>", "</edXML:Content>"), "CORE-XML-MALFORMED");
        assertRefused(
                Golden.document().replace("<edXML:Subject>", "<edXML:Subject><edXML:Subject>"), "CORE-XML-MALFORMED");
        assertRefused(
                Golden.document()
                        .replaceAll(
                                "<edXML:Subject>(.*)</edXML:Subject>",
                                "<edXML:Subject><edXML:Subject>$1</edXML:Subject></edXML:Subject>"),
                "EDXML-DOUBLED");
        assertRefused(
                Golden.document().replaceAll("(?s)(<edXML:MessageHeader>.*</edXML:MessageHeader>)", "$1$1"),
                "EDXML-DOUBLED");
        assertThatThrownBy(() -> Reading.of(Golden.document().replace("</edXML:Subject>", "</edXML:Content>")))
                .hasMessageContaining("line 14")
                .hasMessageContaining("dòng 14");
    }

    @Test
    @DisplayName("DX-28: a truncated message")
    void refusesATruncatedMessage() {
        String whole = Golden.document();
        assertRefused(whole.substring(0, whole.length() / 2), "CORE-XML-MALFORMED");
        assertRefused(whole.substring(0, whole.length() - 3), "CORE-XML-MALFORMED");
    }

    @Test
    void refusesAnotherNamespace() {
        assertRefused(Golden.document().replace(Golden.NAMESPACE, "http://www.e-doc.vn/Schema/"), "EDXML-NAMESPACE");
        assertRefused(
                Golden.document()
                        .replace("xmlns:edXML=\"" + Golden.NAMESPACE, "xmlns:edXML=\"http://example.invalid/x"),
                "EDXML-NAMESPACE");
    }

    @Test
    @DisplayName("DX-36: both foreign dialects")
    void refusesForeignDialects() {
        assertRefused(
                Golden.document()
                        .replace(
                                "</edXML:edXMLEnvelope>",
                                "<edXML:edXMLAttachments><edXML:Attachment><edXML:AttachmentData>AA==</edXML:AttachmentData></edXML:Attachment></edXML:edXMLAttachments></edXML:edXMLEnvelope>"),
                "EDXML-FOREIGN-DIALECT");
        assertRefused(
                Golden.document().replace("xmlns:edXML=\"" + Golden.NAMESPACE, "xmlns:edXML=\"http://www.go.vn/eDoc"),
                "EDXML-FOREIGN-DIALECT");
        assertRefused(Golden.document().replace(Golden.NAMESPACE, "http://www.go.vn/eDoc"), "EDXML-FOREIGN-DIALECT");
    }

    @Test
    void refusesWhatIsNoXml() {
        assertRefused("<!DOCTYPE html><html><body>502 Bad Gateway</body></html>", "EDXML-HTML");
        assertRefused("<html><head/></html>", "EDXML-HTML");
        assertRefused("{\"status\":\"FAIL\"}", "EDXML-JSON");
        assertRefused("", "EDXML-EMPTY");
        assertRefused("  \n", "EDXML-EMPTY");
        assertRefused("<a/>", "EDXML-ROOT");
        assertRefused("<edXML xmlns='" + Golden.NAMESPACE + "'/>", "EDXML-INCOMPLETE");
    }

    @Test
    @DisplayName("DX-28: an undeclared prefix other than xlink")
    void refusesOtherUndeclaredPrefixes() {
        assertRefused(
                Golden.document().replace("<edXML:Reference>", "<edXML:Reference y:href=\"\">"), "CORE-XML-MALFORMED");
        assertRefused(
                Golden.document().replace("<edXML:Reference>", "<edXML:Reference xlink:href=\"\" y:href=\"\">"),
                "CORE-XML-MALFORMED");
    }

    @Test
    void refusesAMessageLargerThanTheLimit() {
        EdxmlReader reader = EdxmlReader.create().withLimits(EdxmlLimits.DEFAULT.withMessageBytes(1000));
        assertThatThrownBy(() -> reader.read(Content.ofUtf8(Golden.document())))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void refusesAHeaderThatWouldFillTheMemory() {
        String hops = "<edXML:TraceHeader/>".repeat(60_000);
        assertThatThrownBy(() -> Reading.of(
                        Golden.document().replace("</edXML:TraceHeaderList>", hops + "</edXML:TraceHeaderList>")))
                .isInstanceOfSatisfying(
                        LimitExceededException.class, e -> assertThat(e.code()).isEqualTo("EDXML-HEADER-TOO-LARGE"));
    }

    @Test
    void leavesNoTemporaryFileBehindARefusal() {
        String cut = Golden.document().replace("</AttachmentEncoded>", "");
        EdxmlReader reader = EdxmlReader.create().spoolingTo(folder);
        assertThatThrownBy(() -> reader.read(Content.ofUtf8(cut))).isInstanceOf(UnreadableInputException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private static void assertRefused(String xml, String code) {
        assertThatThrownBy(() -> Reading.of(xml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableInputException.class)
                .extracting(e -> ((SdkException) e).code())
                .isEqualTo(code);
    }
}
