package vn.lienthong.exchange.axis.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.http.HttpTransport;
import vn.lienthong.core.id.AgencyCode;
import vn.lienthong.core.privacy.Secret;
import vn.lienthong.exchange.axis.AgencyEntry;
import vn.lienthong.exchange.axis.AgencyList;
import vn.lienthong.exchange.axis.DocumentAxis;
import vn.lienthong.exchange.axis.FetchResult;
import vn.lienthong.exchange.axis.Inbox;
import vn.lienthong.exchange.axis.InboxHandler;
import vn.lienthong.exchange.axis.InboxReport;
import vn.lienthong.exchange.axis.MessageKind;
import vn.lienthong.exchange.axis.OnceStore;
import vn.lienthong.exchange.axis.OutgoingMessage;
import vn.lienthong.exchange.axis.ReceivedItem;
import vn.lienthong.exchange.axis.ReceivedMessage;
import vn.lienthong.exchange.axis.RefusalReason;
import vn.lienthong.exchange.axis.SendReconciliation;
import vn.lienthong.exchange.axis.SendResult;
import vn.lienthong.exchange.edxml.Attachment;
import vn.lienthong.exchange.edxml.DocumentCode;
import vn.lienthong.exchange.edxml.EdxmlDocument;
import vn.lienthong.exchange.edxml.EdxmlMessage;
import vn.lienthong.exchange.edxml.EdxmlStatus;
import vn.lienthong.exchange.edxml.EdxmlWriter;
import vn.lienthong.exchange.edxml.Organization;
import vn.lienthong.exchange.edxml.ResponseFor;
import vn.lienthong.exchange.edxml.StatusCode;
import vn.lienthong.testkit.axis.AxisAgency;
import vn.lienthong.testkit.axis.AxisFault;
import vn.lienthong.testkit.axis.AxisLetter;
import vn.lienthong.testkit.axis.AxisProfile;
import vn.lienthong.testkit.axis.AxisSimulator;
import vn.lienthong.testkit.sim.Fault;
import vn.lienthong.testkit.sim.SimulatorSettings;
import vn.lienthong.testkit.time.TestClock;

/** The client against the simulated axis, which was written from the specification alone. */
class AxisContractTest {
    private static final AxisAgency SENDER = AxisAgency.DEPARTMENT;
    private static final AxisAgency RECIPIENT = AxisAgency.MINISTRY;

    private final TestClock clock = TestClock.at("2026-11-20T02:00:00Z");
    private final AxisSimulator simulator =
            AxisSimulator.start(SimulatorSettings.standard().withClock(clock));
    private final SdkRuntime runtime = SdkRuntime.builder(
                    HttpTransport.builder().allowPlainHttp().build())
            .clock(clock)
            .build();
    private final DocumentAxis axis = axis(SENDER);
    private final Application application = new Application();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        runtime.close();
        simulator.close();
    }

    @Test
    @DisplayName("a document goes out, is received, acknowledged and answered; the answer comes back")
    void exchangesADocumentAndItsStatus() {
        EdxmlDocument document = document();
        assertThat(axis.send(outgoing(document))).isInstanceOf(SendResult.Accepted.class);

        Inbox theirs = inbox(axis(RECIPIENT));
        assertThat(theirs.poll()).isEqualTo(new InboxReport(1, 0, 0, 0));
        EdxmlDocument read = (EdxmlDocument) application.messages.get(0);
        assertThat(read.letter()).isEqualTo(document.letter());
        assertThat(application.files).containsExactly("công văn", "phụ lục");
        assertThat(theirs.poll()).isEqualTo(new InboxReport(0, 0, 0, 0));

        EdxmlStatus accepted = EdxmlStatus.builder(
                        read.to().get(0),
                        ResponseFor.to(read),
                        StatusCode.Known.ACCEPTED,
                        LocalDateTime.of(2026, 11, 20, 9, 5))
                .build();
        assertThat(axis(RECIPIENT).send(OutgoingMessage.of(accepted, written(accepted))))
                .isInstanceOf(SendResult.Accepted.class);
        assertThat(inbox(axis).poll().delivered()).isEqualTo(1);
        assertThat(((EdxmlStatus) application.messages.get(1)).code()).isEqualTo(StatusCode.Known.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource(AxisProfile.FileHash.class)
    @DisplayName("DX-13: both hash forms are taken where the axis takes them")
    void sendsTheHashTheAxisWants(AxisProfile.FileHash wanted) {
        simulator.behave(AxisProfile.standard().with(wanted).with(AxisProfile.LineEnd.REQUIRED));
        HashFileForm form = wanted == AxisProfile.FileHash.STRICT ? HashFileForm.STRICT : HashFileForm.VENDOR;
        DocumentAxis client =
                AdapterAxis.of(runtime, settings(SENDER).hashFileForm(form).build());
        assertThat(client.send(outgoing(document()))).isInstanceOf(SendResult.Accepted.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"RESET_AFTER_PROCESSING", "BAD_GATEWAY_AFTER_PROCESSING", "EMPTY_OBJECT", "CUT_BODY"})
    @DisplayName("section 5: a send whose answer is lost is unknown, and found in the outgoing list")
    void findsASendWhoseAnswerWasLost(Fault fault) {
        simulator.faults().on("sendEdoc").first().answer(fault);
        assertUnknown();
        assertThat(simulator.sent(SENDER.code())).hasSize(1);
        assertThat(new SendReconciliation(axis).find(document())).isInstanceOf(SendReconciliation.Outcome.Found.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"RESET_BEFORE_PROCESSING", "BAD_GATEWAY_HTML", "HTML_200"})
    @DisplayName("section 5: a send that never arrived is unknown, and absent from the outgoing list")
    void missesASendThatNeverArrived(Fault fault) {
        simulator.faults().on("sendEdoc").first().answer(fault);
        assertUnknown();
        assertThat(simulator.sent(SENDER.code())).isEmpty();
        assertThat(new SendReconciliation(axis).find(document())).isEqualTo(new SendReconciliation.Outcome.Absent());
    }

    @ParameterizedTest
    @EnumSource(
            value = AxisFault.class,
            names = {"OK_WITHOUT_DOC_ID", "OK_WITH_ERROR_CODE", "INTERNAL_ERROR", "INTERNAL_ERROR_AFTER_PROCESSING"})
    @DisplayName("section 7: what the axis itself leaves open is unknown")
    void reportsWhatTheAxisLeavesOpen(AxisFault fault) {
        simulator.spoilNext("sendEdoc", fault);
        assertUnknown();
    }

    @ParameterizedTest
    @EnumSource(
            value = AxisFault.class,
            names = {"FAIL_WITHOUT_CODE", "FAIL_WITH_NULLS", "FAIL_WITH_DOC_ID"})
    @DisplayName("DX-04: a refusal is a refusal, whatever members it has")
    void reportsARefusal(AxisFault fault) {
        simulator.spoilNext("sendEdoc", fault);
        assertThat(axis.send(outgoing(document()))).isInstanceOf(SendResult.Refused.class);
        assertThat(simulator.sent(SENDER.code())).isEmpty();
    }

    @Test
    void tellsALockedRecipientFromAnUnknownOne() {
        simulator.lock(RECIPIENT.code());
        assertThat(axis.send(outgoing(document())))
                .isInstanceOfSatisfying(
                        SendResult.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(RefusalReason.RECIPIENT_LOCKED));
    }

    @Test
    @DisplayName("DX-17: a unit the system is not registered for")
    void tellsAWrongSender() {
        DocumentAxis client = AdapterAxis.of(
                runtime, settings(SENDER).unit(AgencyCode.of(RECIPIENT.code())).build());
        EdxmlDocument foreign = builder(RECIPIENT)
                .to(Organization.of(SENDER.code(), SENDER.name()))
                .build();
        assertThat(client.send(outgoing(foreign)))
                .isInstanceOfSatisfying(
                        SendResult.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(RefusalReason.SENDER_NOT_REGISTERED));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"RESET_AFTER_PROCESSING", "CUT_BODY", "BAD_GATEWAY_HTML"})
    @DisplayName("DX-40: a lost acknowledgement leads to another one, not to a second delivery")
    void receivesOnceWhenAnAcknowledgementIsLost(Fault fault) {
        simulator.counterpart(RECIPIENT.code()).send(letter());
        simulator.faults().on("updateStatus").first().answer(fault);
        Inbox inbox = inbox(axis);
        inbox.poll();
        clock.advance(Duration.ofMinutes(5));
        inbox.poll();
        clock.advance(Duration.ofMinutes(5));
        inbox.poll();
        assertThat(application.messages).hasSize(1);
        assertThat(axis.received(MessageKind.DOCUMENT).value()).noneMatch(ReceivedItem::isOpen);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"BAD_GATEWAY_HTML", "HTML_200", "EMPTY_OBJECT", "CUT_BODY", "GZIP", "RESET_AFTER_PROCESSING"})
    @DisplayName("DX-09, DX-12: reads get over one broken answer")
    void repeatsReads(Fault fault) {
        simulator.counterpart(RECIPIENT.code()).send(letter());
        simulator.faults().on("getReceivedEdocList").first().answer(fault);
        simulator.faults().on("getEdoc").first().answer(fault);
        assertThat(inbox(axis).poll().delivered()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = AxisFault.class,
            names = {"HOP_ADDED", "TRACE_REORDERED", "DUPLICATED_ITEM"})
    void takesWhatTheAxisDoesToMessagesOnTheWay(AxisFault fault) {
        simulator.counterpart(RECIPIENT.code()).send(letter());
        simulator.spoilNext(fault == AxisFault.DUPLICATED_ITEM ? "getReceivedEdocList" : "getEdoc", fault);
        inbox(axis).poll();
        assertThat(application.messages).hasSize(1);
    }

    @Test
    void givesUpOnAMessageThatIsNoEdxml() {
        simulator.deliver(RECIPIENT.code(), SENDER.code(), "edoc", Content.ofUtf8("<a/>"));
        assertThat(inbox(axis).poll()).isEqualTo(new InboxReport(0, 0, 1, 0));
        assertThat(simulator.received(SENDER.code()))
                .allMatch(item -> item.traffic().state().name().equals("FAIL"));
    }

    @Test
    void downloadsAMessageAsAFile() throws Exception {
        String sent = simulator.counterpart(RECIPIENT.code()).send(letter());
        assertThat(sent).isNotEmpty();
        DocumentAxis client = AdapterAxis.of(
                runtime, settings(SENDER).fetchMode(FetchMode.DOWNLOAD_EDOC).build());
        String docId = client.received(MessageKind.DOCUMENT).value().get(0).docId();
        FetchResult result = client.fetch(docId, folder.resolve("a.edxml"));
        assertThat(result).isInstanceOf(FetchResult.Message.class);
        ((FetchResult.Message) result).reading().close();
        assertThat(result.digest())
                .isEqualTo(simulator.content(docId).orElseThrow().sha256());
    }

    @Test
    void readsBothDirectories() {
        simulator.enlargeDirectory(5_000);
        List<AgencyEntry> rows = new ArrayList<>();
        axis.agencies(AgencyList.NEW_CODES, rows::add);
        assertThat(rows).hasSizeGreaterThan(5_000).anySatisfy(row -> {
            assertThat(row.code()).isEqualTo(RECIPIENT.code());
            assertThat(row.oldCode()).isEqualTo(RECIPIENT.oldCode());
        });
        rows.clear();
        axis.agencies(AgencyList.OLD_CODES, rows::add);
        assertThat(rows)
                .extracting(AgencyEntry::code)
                .contains(RECIPIENT.oldCode().orElseThrow());
    }

    @Test
    void readsNumbersWhereTextsAreExpected() {
        simulator.behave(AxisProfile.standard().with(AxisProfile.Numbers.SWAPPED));
        assertThat(axis.send(outgoing(document()))).isInstanceOf(SendResult.Accepted.class);
    }

    private void assertUnknown() {
        assertThatThrownBy(() -> axis.send(outgoing(document())))
                .isInstanceOfSatisfying(
                        SdkException.class, e -> assertThat(e.delivery()).isEqualTo(Delivery.UNKNOWN));
        assertThat(simulator.calls().count("sendEdoc")).isEqualTo(1);
    }

    private DocumentAxis axis(AxisAgency agency) {
        return AdapterAxis.of(runtime, settings(agency).build());
    }

    private AdapterSettings.Builder settings(AxisAgency agency) {
        return AdapterSettings.builder(
                URI.create(simulator.adapterUrl()),
                agency.systemId(),
                Secret.of(agency.secret()),
                AgencyCode.of(agency.code()));
    }

    private Inbox inbox(DocumentAxis of) {
        return new Inbox(of, new MemoryStore(), application, folder, runtime);
    }

    private static EdxmlDocument document() {
        return builder(SENDER)
                .to(Organization.of(RECIPIENT.code(), RECIPIENT.name()))
                .attach(Attachment.of("cong-van.pdf", Content.ofUtf8("công văn")))
                .attach(Attachment.of("phu-luc.docx", Content.ofUtf8("phụ lục")))
                .build();
    }

    private static EdxmlDocument.Builder builder(AxisAgency from) {
        return EdxmlDocument.builder(
                        Organization.of(from.code(), from.name()),
                        from.code() + ",2026/11/20,125/SVD-VP",
                        new DocumentCode("125", "SVD-VP"),
                        "V/v thử nghiệm liên thông")
                .promulgation("Thử Nghiệm", LocalDate.of(2026, 11, 20));
    }

    private static AxisLetter letter() {
        return new AxisLetter(
                List.of(SENDER.code()), "9", "BTN", "V/v trả lời", "tra-loi.pdf", Content.ofUtf8("%PDF-1.4"));
    }

    private OutgoingMessage outgoing(EdxmlDocument document) {
        return OutgoingMessage.of(document, written(document));
    }

    private Content written(EdxmlMessage message) {
        Path file = folder.resolveSibling(folder.getFileName() + "-out.edxml");
        EdxmlWriter.create().write(message, file);
        file.toFile().deleteOnExit();
        return Content.of(file);
    }

    private static final class Application implements InboxHandler {
        private final List<EdxmlMessage> messages = new ArrayList<>();
        private final List<String> files = new ArrayList<>();

        @Override
        public void received(ReceivedMessage message) {
            messages.add(message.reading().message());
            message.reading()
                    .document()
                    .ifPresent(document -> document.attachments().forEach(attachment -> {
                        try (var in = attachment.content().orElseThrow().open()) {
                            files.add(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
                        } catch (java.io.IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    }));
        }

        @Override
        public void unreadable(ReceivedItem item, FetchResult.NotEdxml result) {
            assertThat(Files.exists(result.quarantine())).isTrue();
        }
    }

    private static final class MemoryStore implements OnceStore {
        private final Set<String> delivered = new HashSet<>();

        @Override
        public boolean contains(String docId) {
            return delivered.contains(docId);
        }

        @Override
        public boolean once(String docId, Runnable work) {
            if (!contains(docId)) {
                work.run();
            }
            return delivered.add(docId);
        }
    }
}
