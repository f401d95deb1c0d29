package vn.lienthong.exchange.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.core.call.Answered;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.CallRef;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.TransportException;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.core.http.HttpTransport;
import vn.lienthong.exchange.edxml.EdxmlReader;
import vn.lienthong.testkit.time.TestClock;

class InboxTest {
    private static final String DOCUMENT = resource("new-document.xml");
    private static final String STATUS = resource("status-03.xml");

    private final TestClock clock = TestClock.at("2026-11-20T02:00:00Z");
    private final SdkRuntime runtime =
            SdkRuntime.builder(HttpTransport.create()).clock(clock).build();
    private final FakeAxis axis = new FakeAxis();
    private final MemoryStore store = new MemoryStore();
    private final List<String> received = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private RuntimeException failure;

    @TempDir
    Path folder;

    private Inbox inbox;

    @BeforeEach
    void open() {
        inbox = new Inbox(axis, store, new Application(), folder, runtime);
    }

    @AfterEach
    void close() {
        runtime.close();
    }

    @Test
    @DisplayName("DX-40: both kinds are fetched, stored, then acknowledged")
    void deliversBothKindsAndAcknowledges() {
        axis.documents.put("d1", DOCUMENT);
        axis.statuses.put("s1", STATUS);
        assertThat(inbox.poll()).isEqualTo(new InboxReport(2, 0, 0, 0));
        assertThat(received).containsExactly("d1 EdxmlDocument", "s1 EdxmlStatus");
        assertThat(axis.words).containsExactly("d1 DONE", "s1 DONE");
        assertThat(folder).isEmptyDirectory();
        assertThat(inbox.poll()).isEqualTo(InboxReport.NONE);
    }

    @Test
    @DisplayName("#31: a status in the list of documents is handed over as what it is")
    void recognisesAMessageByItsContent() {
        axis.documents.put("d1", STATUS);
        inbox.poll();
        assertThat(received).containsExactly("d1 EdxmlStatus");
    }

    @Test
    @DisplayName("DX-40: a lost acknowledgement leads to another one, not to a second delivery")
    void acknowledgesAgainWithoutDeliveringTwice() {
        axis.documents.put("d1", DOCUMENT);
        axis.loseWords = 1;
        assertThat(inbox.poll()).isEqualTo(new InboxReport(0, 0, 0, 1));
        clock.advance(Duration.ofMinutes(5));
        assertThat(inbox.poll()).isEqualTo(new InboxReport(0, 1, 0, 0));
        assertThat(received).hasSize(1);
        assertThat(axis.words).containsExactly("d1 DONE");
        assertThat(axis.fetched).containsExactly("d1");
    }

    @Test
    @DisplayName("DX-41: the application's failure leaves the item unacknowledged and blocks no other")
    void leavesAnItemTheApplicationCouldNotStore() {
        axis.documents.put("d1", DOCUMENT);
        axis.statuses.put("s1", STATUS);
        failure = new IllegalStateException("database is away");
        assertThat(inbox.poll()).isEqualTo(new InboxReport(1, 0, 0, 1));
        assertThat(axis.words).containsExactly("s1 DONE");
        assertThat(folder).isEmptyDirectory();
        assertThat(inbox.poll().postponed()).isEqualTo(1);
        assertThat(axis.fetched).containsExactly("d1", "s1");
        failure = null;
        clock.advance(Duration.ofMinutes(1));
        assertThat(inbox.poll().delivered()).isEqualTo(1);
        assertThat(axis.words).containsExactly("s1 DONE", "d1 DONE");
    }

    @Test
    @DisplayName("DX-41: an item that keeps failing waits longer each time")
    void waitsLongerEachTime() {
        axis.documents.put("d1", DOCUMENT);
        failure = new IllegalStateException();
        for (int minutes : new int[] {1, 2, 4, 8}) {
            inbox.poll();
            int before = axis.fetched.size();
            clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
            inbox.poll();
            assertThat(axis.fetched).hasSize(before);
            clock.advance(Duration.ofSeconds(1));
        }
    }

    @Test
    @DisplayName("section 5: what is for ever unreadable is handed over as such and told as failed")
    void givesUpWhatIsNoEdxml() {
        axis.documents.put("d1", "<a/>");
        assertThat(inbox.poll()).isEqualTo(new InboxReport(0, 0, 1, 0));
        assertThat(unreadable).containsExactly("d1 EDXML-ROOT <a/>");
        assertThat(axis.words).containsExactly("d1 FAIL");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("DX-02: a list that cannot be read is an alarm; the other list is worked through")
    void raisesAnAlarmForAListThatCannotBeRead() {
        axis.documents.put("d1", DOCUMENT);
        axis.statuses.put("s1", STATUS);
        axis.brokenList = MessageKind.DOCUMENT;
        assertThatThrownBy(inbox::poll).isInstanceOf(TransportException.class);
        assertThat(received).containsExactly("s1 EdxmlStatus");
    }

    @Test
    void leavesClosedItemsAlone() {
        axis.documents.put("d1", DOCUMENT);
        axis.state = "DONE";
        assertThat(inbox.poll()).isEqualTo(InboxReport.NONE);
        assertThat(axis.fetched).isEmpty();
    }

    private final class Application implements InboxHandler {
        @Override
        public void received(ReceivedMessage message) {
            if (failure != null && message.item().kind() == MessageKind.DOCUMENT) {
                throw failure;
            }
            assertThat(message.file()).exists();
            received.add(message.item().docId() + " "
                    + message.reading().message().getClass().getSimpleName());
        }

        @Override
        public void unreadable(ReceivedItem item, FetchResult.NotEdxml result) {
            try {
                unreadable.add(
                        item.docId() + " " + result.reason().code() + " " + Files.readString(result.quarantine()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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
            if (contains(docId)) {
                return false;
            }
            work.run();
            return delivered.add(docId);
        }
    }

    /** Lists every item until it is acknowledged, as the axis does. */
    private static final class FakeAxis implements DocumentAxis {
        private final Map<String, String> documents = new LinkedHashMap<>();
        private final Map<String, String> statuses = new LinkedHashMap<>();
        private final List<String> fetched = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private MessageKind brokenList;
        private String state = "INITIAL";
        private int loseWords;

        @Override
        public Answered<List<ReceivedItem>> received(MessageKind kind) {
            if (kind == brokenList) {
                throw lost();
            }
            Map<String, String> items = kind == MessageKind.DOCUMENT ? documents : statuses;
            return new Answered<>(
                    items.keySet().stream()
                            .map(id -> new ReceivedItem(
                                    id, kind, Optional.empty(), Optional.empty(), Optional.of(state), Optional.empty()))
                            .toList(),
                    call());
        }

        @Override
        public FetchResult fetch(String docId, Path target) {
            fetched.add(docId);
            String text = documents.getOrDefault(docId, statuses.get(docId));
            try {
                Files.writeString(target, text);
                Content file = Content.of(target);
                try {
                    return new FetchResult.Message(
                            target, file.sha256(), EdxmlReader.create().read(file));
                } catch (UnreadableInputException e) {
                    return new FetchResult.NotEdxml(target, file.sha256(), e);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void acknowledge(String docId, DeliveryWord word) {
            if (loseWords-- > 0) {
                throw lost();
            }
            words.add(docId + " " + word);
            documents.remove(docId);
            statuses.remove(docId);
        }

        @Override
        public SendResult send(OutgoingMessage message) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Answered<List<SentItem>> sent(MessageKind kind, Optional<String> docId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void agencies(AgencyList list, Consumer<AgencyEntry> row) {
            throw new UnsupportedOperationException();
        }

        private static SdkException lost() {
            return new TransportException(Delivery.UNKNOWN, call(), null, AxisError.NO_DATA, "test");
        }

        private static CallRef call() {
            return new CallRef("test", "1", null, 1, Duration.ZERO);
        }
    }

    private static String resource(String name) {
        try (InputStream in = InboxTest.class.getResourceAsStream("/vn/lienthong/exchange/edxml/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
