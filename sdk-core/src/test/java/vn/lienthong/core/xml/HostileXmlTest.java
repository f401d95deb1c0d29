package vn.lienthong.core.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.content.CountingInputStream;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.UnreadableInputException;

class HostileXmlTest {
    @Test
    void refusesABillionLaughsBeforeAnyLaughs() {
        String bomb = IntStream.range(1, 30)
                .mapToObj(i -> "<!ENTITY l" + i + " \"&l" + (i - 1) + ";&l" + (i - 1) + ";\">")
                .collect(Collectors.joining("", "<!DOCTYPE a [<!ENTITY l0 \"lol\">", "]><a>&l29;</a>"));
        assertRefused(bomb, UnreadableInputException.class, "CORE-XML-DOCTYPE");
    }

    @Test
    void fetchesNothingOverTheNetwork() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            assertRefused(
                    "<!DOCTYPE a SYSTEM \"" + address + "\"><a/>", UnreadableInputException.class, "CORE-XML-DOCTYPE");
            assertRefused(
                    "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + address + "\"><!ENTITY % p SYSTEM \"" + address
                            + "\">%p;]><a>&x;</a>",
                    UnreadableInputException.class,
                    "CORE-XML-DOCTYPE");
            readAll(open("<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:noNamespaceSchemaLocation='"
                    + address + "'><?xml-stylesheet href='" + address + "'?></a>"));
            server.setSoTimeout(50);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void readsNoLocalFile(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "bi-mat-thu-nghiem");
        assertRefused(
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><a>&x;</a>",
                UnreadableInputException.class,
                "CORE-XML-DOCTYPE");
    }

    @Test
    void refusesAnEntityOfTheDocumentsOwn() {
        assertRefused("<a>&secret;</a>", UnreadableInputException.class, "CORE-XML-ENTITY");
        assertRefused("<a b='&secret;'/>", UnreadableInputException.class, "CORE-XML-MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x<?xml version='1.0'?><a/>",
                " <?xml version='1.0'?><a/>",
                "<a><b>",
                "<a><b></a></b>",
                "<a b='1' b='2'/>",
                "<a/><b/>",
                "<a/>x",
                "<a>\u0000</a>",
                "<a>&#0;</a>",
                "<p:a/>",
                "{\"a\":1}",
                "<html><br></html>",
                "<a><![CDATA[x</a>"
            })
    void refusesADamagedDocument(String document) {
        assertRefused(document, UnreadableInputException.class, "CORE-XML-MALFORMED");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-7, US-ASCII",
        "IBM037, IBM037",
        "ISO-8859-1, ISO-8859-1",
        "windows-1258, US-ASCII",
        "UTF-32, UTF-32BE"
    })
    void refusesEveryOtherAlphabet(String declared, String bytes) {
        byte[] document = ("<?xml version='1.0' encoding='" + declared + "'?><a>+ADw-b+AD4-</a>")
                .getBytes(Charset.forName(bytes));
        assertThatThrownBy(() -> readAll(XmlReader.open(new ByteArrayInputStream(document), XmlLimits.DEFAULT)))
                .isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] document = "<a>á</a>".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> readAll(XmlReader.open(new ByteArrayInputStream(document), XmlLimits.DEFAULT)))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.code()).isEqualTo("CORE-XML-ENCODING"));
    }

    @Test
    void namesThePlaceAndNeverTheContent() {
        assertThatThrownBy(() -> readAll(open("<a>\n <ho-ten-bi-mat></x></a>")))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("dòng 2")
                .hasMessageNotContaining("ho-ten-bi-mat")
                .hasNoCause();
    }

    @Test
    void stopsAtTheDepthLimit() {
        assertRefused("<a>".repeat(100_000), LimitExceededException.class, "CORE-XML-DEPTH");
        XmlReader atLimit = open("<a>".repeat(64) + "</a>".repeat(64));
        readAll(atLimit);
    }

    @Test
    void stopsAtTheAttributeLimitWithoutReadingAMillion() throws IOException {
        String attributes =
                IntStream.range(0, 1_000_000).mapToObj(i -> " a" + i + "=''").collect(Collectors.joining());
        CountingInputStream source =
                new CountingInputStream(new ByteArrayInputStream(("<a" + attributes + "/>").getBytes(UTF_8)));
        assertThatThrownBy(() -> readAll(XmlReader.open(source, XmlLimits.DEFAULT)))
                .isInstanceOfSatisfying(
                        LimitExceededException.class, e -> assertThat(e.code()).isEqualTo("CORE-XML-ATTRIBUTES"));
        assertThat(source.count()).isLessThan(100_000);
    }

    @Test
    void allowsAsManyAttributesAsTheLimitOnEveryJdk() {
        XmlLimits limits = XmlLimits.DEFAULT.withAttributes(5000);
        String document =
                IntStream.range(0, 5000).mapToObj(i -> " a" + i + "=''").collect(Collectors.joining("", "<a", "/>"));
        readAll(XmlReader.open(new ByteArrayInputStream(document.getBytes(UTF_8)), limits));
    }

    @Test
    void allowsDepthAsDeepAsTheLimitOnEveryJdk() {
        XmlLimits limits = XmlLimits.DEFAULT.withDepth(5000);
        String document = "<a>".repeat(5000) + "</a>".repeat(5000);
        readAll(XmlReader.open(new ByteArrayInputStream(document.getBytes(UTF_8)), limits));
    }

    @Test
    void stopsAtTheLimitsOfAttributeTextAndElements() {
        assertRefused("<a b='" + "x".repeat(70_000) + "'/>", LimitExceededException.class, "CORE-XML-ATTRIBUTE-LENGTH");
        assertRefused("<" + "n".repeat(2_000) + "/>", LimitExceededException.class, "CORE-XML-NAME-LENGTH");
        assertThatThrownBy(() -> {
                    XmlReader xml = XmlReader.open(stream("<a>12345</a>"), XmlLimits.DEFAULT.withTextLength(4));
                    xml.nextTag();
                    xml.getElementText();
                })
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("CORE-XML-TEXT-LENGTH");
        assertThatThrownBy(() -> readAll(XmlReader.open(stream("<a><b/><b/></a>"), XmlLimits.DEFAULT.withElements(2))))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("CORE-XML-ELEMENTS");
        assertThatThrownBy(() -> readAll(XmlReader.open(stream("<a></a>      "), XmlLimits.DEFAULT.withTotalBytes(9))))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("CORE-XML-TOTAL-BYTES");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"<a b='|'/>", "<a><!--|--></a>", "<a><![CDATA[|]]></a>", "<a><?p |?></a>", "<a |/>"})
    void keepsNoMarkupOfAnyLengthInMemory(String before, String after) {
        CountingInputStream source = new CountingInputStream(huge(before, 200_000_000, after));
        assertThatThrownBy(() -> readAll(XmlReader.open(source, XmlLimits.DEFAULT.withTotalBytes(1L << 30))))
                .isInstanceOf(LimitExceededException.class);
        assertThat(source.count()).isLessThan(4 << 20);
    }

    @Test
    void streams200MegabytesOfTextThroughABuffer() throws IOException {
        CountingInputStream source = new CountingInputStream(huge("<a>", 200_000_000, "</a>"));
        XmlReader xml = XmlReader.open(source, XmlLimits.DEFAULT.withTotalBytes(1L << 30));
        xml.nextTag();
        long read = 0;
        long furthestAhead = 0;
        char[] buffer = new char[8192];
        Reader text = xml.openText();
        for (int count = text.read(buffer); count >= 0; count = text.read(buffer)) {
            read += count;
            furthestAhead = Math.max(furthestAhead, source.count() - read);
        }
        assertThat(read).isEqualTo(200_000_000);
        assertThat(furthestAhead).isLessThan(64 << 10);
    }

    private static void assertRefused(String document, Class<? extends SdkException> kind, String code) {
        assertThatThrownBy(() -> readAll(open(document)))
                .isInstanceOfSatisfying(kind, e -> assertThat(e.code()).isEqualTo(code))
                .hasNoCause();
    }

    private static void readAll(XmlReader xml) {
        while (xml.hasNext()) {
            xml.next();
        }
    }

    private static XmlReader open(String document) {
        return XmlReader.open(stream(document), XmlLimits.DEFAULT);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static InputStream huge(String before, long length, String after) {
        InputStream middle = new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 'A' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int wanted) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(wanted, left);
                Arrays.fill(buffer, offset, offset + count, (byte) 'A');
                left -= count;
                return count;
            }
        };
        return new SequenceInputStream(new SequenceInputStream(stream(before), middle), stream(after));
    }
}
