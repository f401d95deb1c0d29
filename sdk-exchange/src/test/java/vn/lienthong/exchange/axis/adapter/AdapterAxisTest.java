package vn.lienthong.exchange.axis.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.AuthenticationException;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.RefusedException;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.TransportException;
import vn.lienthong.core.error.UnreadableAnswerException;
import vn.lienthong.core.id.AgencyCode;
import vn.lienthong.exchange.axis.AgencyEntry;
import vn.lienthong.exchange.axis.AgencyList;
import vn.lienthong.exchange.axis.DeliveryWord;
import vn.lienthong.exchange.axis.FetchResult;
import vn.lienthong.exchange.axis.MessageKind;
import vn.lienthong.exchange.axis.OutgoingMessage;
import vn.lienthong.exchange.axis.ReceivedItem;
import vn.lienthong.exchange.axis.RefusalReason;
import vn.lienthong.exchange.axis.SendResult;
import vn.lienthong.exchange.axis.SentItem;

class AdapterAxisTest {
    private static final String OK = "{\"status\":\"OK\",\"ErrorCode\":\"0\",\"ErrorDesc\":\"Thanh cong\"";
    private static final byte[] STATUS_FILE = resource("status-03.xml");

    private final StubAdapter adapter = new StubAdapter();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        adapter.close();
    }

    @Test
    @DisplayName("10.2: the request on the wire: headers, file and CR LF, Content-Length, no Expect")
    void sendsTheFileAsTheVendorDoes() {
        adapter.answers(OK + ",\"DocId\":\"65f0c1d2e3a4b5c6d7e8f901\"}");
        SendResult result = adapter.axis().send(status());
        assertThat(result).isInstanceOfSatisfying(SendResult.Accepted.class, accepted -> {
            assertThat(accepted.docId()).isEqualTo("65f0c1d2e3a4b5c6d7e8f901");
            assertThat(accepted.call().peerReference()).contains("65f0c1d2e3a4b5c6d7e8f901");
        });
        StubAdapter.Asked asked = adapter.last();
        assertThat(asked.line()).isEqualTo("POST /XrdAdapter/adapter/sendEdoc");
        assertThat(asked.header("XroadVnpt-hash-header"))
                .isEqualTo("1a96c4bc4f9aa9649d40fcd923238de8401d1bb252604e32c730d4ce91108fd0");
        assertThat(asked.header("Content-Length")).isEqualTo("1362");
        assertThat(asked.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(asked.header("Expect")).isNull();
        assertThat(asked.header("Transfer-Encoding")).isNull();
        assertThat(asked.header("User-Agent")).isEqualTo("JAVASDKAgent/1.0.0 XRoad/VPCP");
        assertThat(new String(asked.body(), StandardCharsets.UTF_8))
                .isEqualTo(new String(STATUS_FILE, StandardCharsets.UTF_8) + "\r\n");
    }

    @Test
    @DisplayName("DX-13, DX-14: the switches for hash form and CR LF")
    void obeysTheSwitchesOfSending() {
        adapter.answers(OK + ",\"DocId\":1}");
        adapter.axis(adapter.settings().appendCrLf(false).hashFileForm(HashFileForm.STRICT))
                .send(status());
        assertThat(adapter.last().body()).isEqualTo(STATUS_FILE);
        assertThat(adapter.last().header("XroadVnpt-hash-header"))
                .isEqualTo("d3b03f9960fd442c3aabf328d691f55cb9635e5a9ee74a107a6cc3caa3de45aa");
    }

    @Test
    @DisplayName("DX-05, DX-06: nothing of one call is in the next")
    void leaksNoHeaderIntoTheNextCall() {
        adapter.answers(OK + ",\"DocId\":\"1\",\"data\":[]}");
        var axis = adapter.axis();
        axis.send(status());
        axis.acknowledge("abc", DeliveryWord.DONE);
        axis.received(MessageKind.DOCUMENT);
        assertThat(adapter.last().header("XroadVnpt-sign-header-key"))
                .isEqualTo("systemid;servicetype;messagetype;timestamp;Content-Type");
        assertThat(adapter.last().headers())
                .noneMatch(header -> header.toLowerCase()
                        .matches("xroadvnpt-(docid|hash-file|from|to|description|status|filepath):.*"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"status\":\"FAIL\",\"ErrorCode\":\"18\",\"ErrorDesc\":\"Không có nơi nhận\",\"DocId\":\"1\"', RECIPIENT_UNKNOWN, 18, Không có nơi nhận",
        "'\"status\":\"FAIL\",\"ErrorCode\":null,\"ErrorDesc\":null,\"data\":null', OTHER, '', ''",
        "'\"status\":\"FAIL\"', OTHER, '', ''",
        "'\"ErrorCode\":\"77\"', OTHER, 77, ''",
        "'\"status\":\"FAIL\",\"ErrorCode\":23', RECIPIENT_LOCKED, 23, ''",
        "'\"status\":\"fail\",\"ErrorCode\":\"1\",\"ErrorDesc\":\"Don vi gui H99 khong dung voi ma da dang ky: H98\"', SENDER_NOT_REGISTERED, 1, Don vi gui H99 khong dung voi ma da dang ky: H98"
    })
    @DisplayName("DX-04: a refusal keeps code and text, whatever else is missing")
    void keepsCodeAndTextOfARefusal(String members, RefusalReason reason, String code, String text) {
        adapter.answers("{" + members + "}");
        assertThat(adapter.axis().send(status())).isInstanceOfSatisfying(SendResult.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.text().reveal()).isEqualTo(text);
            if (!text.isEmpty()) {
                assertThat(refused.toString()).doesNotContain(text);
            }
        });
        assertThat(adapter.asked()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | application/json | {\"status\":\"OK\",\"ErrorCode\":\"0\"}",
                "200 | application/json | {\"status\":\"OK\",\"ErrorCode\":\"5\",\"DocId\":\"1\"}",
                "200 | application/json | {\"status\":\"FAIL\",\"ErrorCode\":\"20\"}",
                "200 | application/json | {\"status\":\"OK\"",
                "200 | application/json | {}",
                "200 | application/json | []",
                "200 | text/html | <html></html>",
                "200 | application/json | <html></html>",
                "502 | text/html | <html>Bad Gateway</html>",
                "500 | application/json | {\"status\":\"FAIL\"}"
            })
    @DisplayName("section 5: what cannot be judged after a send is unknown, and is not repeated")
    void reportsAnUnknownOutcome(int status, String type, String body) {
        adapter.answers(status, type, body);
        assertThatThrownBy(() -> adapter.axis().send(status()))
                .isInstanceOfSatisfying(
                        UnreadableAnswerException.class,
                        e -> assertThat(e.delivery()).isEqualTo(Delivery.UNKNOWN));
        assertThat(adapter.asked()).hasSize(1);
    }

    @Test
    @DisplayName("section 7: no connection means not sent")
    void reportsWhatWasNotSent() {
        adapter.close();
        assertThatThrownBy(() -> adapter.axis().send(status()))
                .isInstanceOf(SdkException.class)
                .extracting(e -> ((SdkException) e).delivery())
                .isEqualTo(Delivery.NOT_SENT);
    }

    @Test
    @DisplayName("DX-17, DX-45, DX-47: sender, length and test codes are checked before sending")
    void checksCodesBeforeSending() {
        OutgoingMessage foreign =
                new OutgoingMessage(MessageKind.STATUS, AgencyCode.of("H99"), List.of(), Content.of(STATUS_FILE));
        assertThatThrownBy(() -> adapter.axis().send(foreign)).hasMessageContaining("AXIS-SENDER");
        OutgoingMessage test = to("vxp.saas.02");
        assertThatThrownBy(() -> adapter.axis(adapter.settings().production()).send(test))
                .hasMessageContaining("AXIS-TEST-CODE");
        assertThatThrownBy(() -> adapter.axis().send(to("H99." + "1".repeat(40))))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() ->
                        adapter.axis(adapter.settings().maxMessageBytes(100)).send(status()))
                .isInstanceOf(LimitExceededException.class);
        assertThat(adapter.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void reportsRefusedCredentials(int status) {
        adapter.answers(status, "text/html", "<html/>");
        assertThatThrownBy(() -> adapter.axis().received(MessageKind.DOCUMENT))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void readsTheIncomingList() {
        adapter.answers(
                OK
                        + ",\"data\":[{\"docId\":\"a1\",\"serviceType\":\"eDoc\",\"messageType\":\"edoc\",\"created_time\":\"2026-01-15 08:30:00\","
                        + "\"from\":\"H98\",\"to\":\"000.00.00.T99\",\"status\":\"INITIAL\",\"status_desc\":null,\"more\":1},{\"docId\":7,\"status\":\"DONE\"}]}");
        List<ReceivedItem> items = adapter.axis().received(MessageKind.DOCUMENT).value();
        assertThat(items)
                .containsExactly(
                        new ReceivedItem(
                                "a1",
                                MessageKind.DOCUMENT,
                                Optional.of("H98"),
                                Optional.of("000.00.00.T99"),
                                Optional.of("INITIAL"),
                                Optional.of("2026-01-15 08:30:00")),
                        new ReceivedItem(
                                "7",
                                MessageKind.DOCUMENT,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("DONE"),
                                Optional.empty()));
        assertThat(items).extracting(ReceivedItem::isOpen).containsExactly(true, false);
        assertThat(adapter.last().line()).isEqualTo("POST /XrdAdapter/adapter/getReceivedEdocList");
        assertThat(adapter.last().header("XroadVnpt-messagetype")).isEqualTo("edoc");
        assertThat(adapter.last().header("Content-Length")).isEqualTo("0");
    }

    @Test
    @DisplayName("DX-02: an empty list comes from an empty data alone")
    void takesOnlyAnEmptyDataForAnEmptyMailbox() {
        adapter.answers(OK + ",\"data\":[]}");
        assertThat(adapter.axis().received(MessageKind.STATUS).value()).isEmpty();
        for (String body : new String[] {OK + "}", OK + ",\"data\":null}", OK + ",\"data\":{}}", "", "<html/>"}) {
            adapter.answers(body);
            assertThatThrownBy(() -> adapter.axis().received(MessageKind.STATUS))
                    .isInstanceOf(UnreadableAnswerException.class);
        }
        adapter.answers(502, "text/html", "<html/>");
        assertThatThrownBy(() -> adapter.axis().received(MessageKind.STATUS))
                .isInstanceOf(UnreadableAnswerException.class);
        adapter.answers("{\"status\":\"FAIL\",\"ErrorCode\":\"9\",\"ErrorDesc\":\"Lỗi\"}");
        assertThatThrownBy(() -> adapter.axis().received(MessageKind.STATUS))
                .isInstanceOfSatisfying(RefusedException.class, e -> {
                    assertThat(e.peerCode()).isEqualTo("9");
                    assertThat(e.peerText()).isEqualTo("Lỗi");
                    assertThat(e.getMessage()).doesNotContain("Lỗi");
                });
    }

    @Test
    @DisplayName("DX-12: lists are repeated, acknowledgements are not")
    void repeatsReadsOnly() {
        adapter.answers(503, "text/html", "<html/>");
        assertThatThrownBy(() -> adapter.axis().received(MessageKind.STATUS)).isInstanceOf(SdkException.class);
        assertThat(adapter.asked()).hasSize(3);
        assertThatThrownBy(() -> adapter.axis().acknowledge("1", DeliveryWord.DONE))
                .isInstanceOf(SdkException.class);
        assertThat(adapter.asked()).hasSize(4);
    }

    @Test
    @DisplayName("DX-09: answers are UTF-8 whatever the header says")
    void readsUtf8WhateverTheHeaderSays() {
        adapter.answers(200, "application/json; charset=ISO-8859-1", "{\"status\":\"FAIL\",\"ErrorDesc\":\"Đơn vị\"}");
        assertThat(adapter.axis().send(status()))
                .isInstanceOfSatisfying(
                        SendResult.Refused.class,
                        e -> assertThat(e.text().reveal()).isEqualTo("Đơn vị"));
    }

    @Test
    void readsTheOutgoingList() {
        adapter.answers(
                OK
                        + ",\"data\":[{\"senderDocId\":\"1\",\"receiverDocId\":\"2\",\"title\":\"V/v\",\"notation\":\"125/SVD-VP\",\"fromCode\":\"a\",\"toCode\":\"b\",\"sentTime\":\"t\",\"sendStatus\":\"DONE\"}]}");
        SentItem item = adapter.axis()
                .sent(MessageKind.DOCUMENT, Optional.of("1"))
                .value()
                .get(0);
        assertThat(item.senderDocId()).contains("1");
        assertThat(item.notation()).contains("125/SVD-VP");
        assertThat(item.sending().state()).contains("DONE");
        assertThat(item.receiving().time()).isEmpty();
        assertThat(item.toString()).doesNotContain("V/v");
        assertThat(adapter.last().header("XroadVnpt-docId")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"docid, PROCESSING, processing", "docId, DONE, done", "docid, FAIL, fail"})
    void acknowledges(String header, DeliveryWord word, String wire) {
        adapter.answers(OK + "}");
        adapter.axis(adapter.settings().updateStatusIdHeader(header)).acknowledge("65f0", word);
        assertThat(adapter.last().line()).isEqualTo("POST /XrdAdapter/adapter/updateStatus");
        assertThat(adapter.last().header("XroadVnpt-status")).isEqualTo(wire);
        assertThat(adapter.last().header("XroadVnpt-sign-header-key"))
                .isEqualTo(
                        header.equals("docid")
                                ? "systemid;docid;timestamp;Content-Type;status"
                                : "systemid;docId;timestamp;Content-Type;status");
        assertThat(adapter.last().body()).isEqualTo("{}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void fetchesAMessageFromBase64InJson() {
        String base64 = Base64.getMimeEncoder()
                .encodeToString(STATUS_FILE)
                .replace("\r\n", "\\r\\n")
                .replace("/", "\\/")
                .replace("=", "\\u003d");
        adapter.answers("{\"data\": \"" + base64
                + "\",\"ErrorDesc\":\"data\",\"x\":{\"data\":\"no\"},\"status\":\"OK\",\"ErrorCode\":0}");
        Path target = folder.resolve("a.edxml");
        FetchResult result = adapter.axis().fetch("65f0", target);
        assertThat(result).isInstanceOfSatisfying(FetchResult.Message.class, message -> {
            assertThat(message.file()).hasBinaryContent(STATUS_FILE);
            assertThat(message.digest().sha256()).startsWith("126587a1");
            assertThat(message.reading().status()).isPresent();
            message.reading().close();
        });
        assertThat(folder.toFile().list()).containsExactly("a.edxml");
        assertThat(adapter.last().header("XroadVnpt-sign-header-key"))
                .isEqualTo("systemid;docId;timestamp;Content-Type");
    }

    @Test
    void fetchesAMessageAsAFile() {
        adapter.answers(200, "application/octet-stream", new String(STATUS_FILE, StandardCharsets.UTF_8));
        FetchResult result = adapter.axis(adapter.settings().fetchMode(FetchMode.DOWNLOAD_EDOC))
                .fetch("65f0", folder.resolve("a.edxml"));
        assertThat(result).isInstanceOf(FetchResult.Message.class);
        assertThat(adapter.last().line()).isEqualTo("GET /XrdAdapter/adapter/downloadEdoc");
        assertThat(adapter.last().header("Content-Type")).isEqualTo("application/json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET_EDOC | application/json | {\"status\":\"OK\",\"data\":\"***\"}",
                "GET_EDOC | application/json | {\"status\":\"OK\",\"data\":\"PGh0bWw+\"}",
                "GET_EDOC | application/json | {\"status\":\"OK\",\"data\":\"\"}",
                "GET_EDOC | application/json | {\"status\":\"OK\",\"data\":null}",
                "GET_EDOC | application/json | {\"status\":\"OK\",\"data\":\"PGE+\",\"data\":\"PGE+\"}",
                "GET_EDOC | application/json | {\"status\":\"FAIL\",\"ErrorCode\":\"3\"}",
                "GET_EDOC | text/html | <html/>",
                "DOWNLOAD_EDOC | application/octet-stream | <!DOCTYPE html><html/>",
                "DOWNLOAD_EDOC | application/octet-stream | {\"status\":\"FAIL\"}",
                "DOWNLOAD_EDOC | application/json | {\"status\":\"FAIL\",\"ErrorCode\":\"3\"}",
                "DOWNLOAD_EDOC | application/octet-stream | ''"
            })
    @DisplayName("DX-03: error pages and broken answers are never stored")
    void storesNoErrorPage(FetchMode mode, String type, String body) {
        adapter.answers(200, type, body);
        assertThatThrownBy(
                        () -> adapter.axis(adapter.settings().fetchMode(mode)).fetch("65f0", folder.resolve("a.edxml")))
                .isInstanceOfAny(UnreadableAnswerException.class, RefusedException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsWhatIsNoEdxmlUnderAnotherName() {
        adapter.answers(OK + ",\"data\":\""
                + Base64.getEncoder().encodeToString("<a/>".getBytes(StandardCharsets.UTF_8)) + "\"}");
        FetchResult result = adapter.axis().fetch("65f0", folder.resolve("a.edxml"));
        assertThat(result).isInstanceOfSatisfying(FetchResult.NotEdxml.class, unreadable -> {
            assertThat(unreadable.reason().code()).isEqualTo("EDXML-ROOT");
            assertThat(unreadable.quarantine()).hasContent("<a/>");
        });
        assertThat(folder.toFile().list()).containsExactly("a.edxml.unreadable");
    }

    @Test
    @DisplayName("DX-46: a directory of 120 000 rows, read row by row")
    void readsALargeDirectory() {
        StringBuilder body = new StringBuilder(OK).append(",\"data\":[");
        for (int i = 0; i < 120_000; i++) {
            body.append(i == 0 ? "" : ",")
                    .append("{\"id\":")
                    .append(i)
                    .append(",\"pid\":\"0\",\"code\":\"H99.")
                    .append(i)
                    .append("\",\"code102\":\"000.00.00.H99\",\"name\":\"Đơn vị\",\"mail\":null}");
        }
        adapter.answers(body.append("]}").toString());
        List<AgencyEntry> rows = new ArrayList<>();
        adapter.axis().agencies(AgencyList.NEW_CODES, rows::add);
        assertThat(rows).hasSize(120_000);
        assertThat(rows.get(7))
                .isEqualTo(new AgencyEntry(
                        Optional.of("7"),
                        Optional.of("0"),
                        "H99.7",
                        Optional.of("000.00.00.H99"),
                        Optional.of("Đơn vị"),
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"OK\",\"data\":[{\"code\":\"H99\"}",
                "{\"status\":\"OK\"}",
                "[]",
                "",
                "{\"status\":\"OK\",\"data\":[1]}"
            })
    void takesNoBrokenDirectoryForAWholeOne(String body) {
        adapter.answers(body);
        assertThatThrownBy(() -> adapter.axis().agencies(AgencyList.OLD_CODES, row -> {}))
                .isInstanceOfAny(UnreadableAnswerException.class, TransportException.class);
        assertThat(adapter.asked()).hasSize(1);
    }

    private static OutgoingMessage status() {
        return to("000.00.01.T98");
    }

    private static OutgoingMessage to(String recipient) {
        return new OutgoingMessage(
                MessageKind.STATUS, StubAdapter.UNIT, List.of(AgencyCode.of(recipient)), Content.of(STATUS_FILE));
    }

    private static byte[] resource(String name) {
        try (InputStream in = AdapterAxisTest.class.getResourceAsStream("/vn/lienthong/exchange/edxml/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
