package vn.lienthong.exchange.axis.adapter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.call.Answered;
import vn.lienthong.core.call.CallContext;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.http.HttpAnswer;
import vn.lienthong.core.privacy.PersonalText;
import vn.lienthong.exchange.axis.AgencyEntry;
import vn.lienthong.exchange.axis.AgencyList;
import vn.lienthong.exchange.axis.DeliveryWord;
import vn.lienthong.exchange.axis.DocumentAxis;
import vn.lienthong.exchange.axis.FetchResult;
import vn.lienthong.exchange.axis.MessageKind;
import vn.lienthong.exchange.axis.OutgoingMessage;
import vn.lienthong.exchange.axis.ReceivedItem;
import vn.lienthong.exchange.axis.SendResult;
import vn.lienthong.exchange.axis.SentItem;
import vn.lienthong.exchange.axis.adapter.wire.ReceivedWire;
import vn.lienthong.exchange.axis.adapter.wire.SentWire;

/** The axis through the vendor's adapter. Immutable and thread-safe; the runtime belongs to the caller. */
public final class AdapterAxis implements DocumentAxis {
    private final AdapterSettings settings;
    private final AdapterCalls calls;
    private final AnswerJudge judge;
    private final MessageSending sending;
    private final MessageFetching fetching;

    private AdapterAxis(SdkRuntime runtime, AdapterSettings settings) {
        this.settings = settings;
        this.calls = new AdapterCalls(runtime, settings);
        this.judge = new AnswerJudge(settings.codes());
        this.sending = new MessageSending(settings, calls, judge);
        this.fetching = new MessageFetching(settings, calls, judge, runtime.ids());
    }

    public static AdapterAxis of(SdkRuntime runtime, AdapterSettings settings) {
        return new AdapterAxis(runtime, settings);
    }

    @Override
    public SendResult send(OutgoingMessage message) {
        return sending.send(message);
    }

    @Override
    public Answered<List<ReceivedItem>> received(MessageKind kind) {
        Map<String, String> own = Map.of("servicetype", Words.SERVICE, "messagetype", Words.of(kind));
        return calls.list(
                "getReceivedEdocList",
                own,
                (answer, call) -> rows(answer, call, ReceivedWire.class).stream()
                        .map(row -> received(row, kind, call))
                        .toList());
    }

    @Override
    public Answered<List<SentItem>> sent(MessageKind kind, Optional<String> docId) {
        Map<String, String> all = Map.of("servicetype", Words.SERVICE, "messagetype", Words.of(kind));
        Map<String, String> own = docId.map(
                        id -> Map.of("servicetype", Words.SERVICE, "messagetype", Words.of(kind), "docId", id))
                .orElse(all);
        return calls.list(
                "getSentEdocList",
                own,
                (answer, call) -> rows(answer, call, SentWire.class).stream()
                        .map(AdapterAxis::sent)
                        .toList());
    }

    @Override
    public FetchResult fetch(String docId, Path target) {
        return fetching.fetch(docId, target);
    }

    @Override
    public void acknowledge(String docId, DeliveryWord word) {
        Map<String, String> own = Map.of(settings.updateStatusIdHeader(), docId, "status", Words.of(word));
        calls.write("updateStatus", own, (answer, call) -> judge.requireGood(judge.judge(answer, call), call));
    }

    @Override
    public void agencies(AgencyList list, Consumer<AgencyEntry> row) {
        String operation = list == AgencyList.OLD_CODES ? "getAgenciesList" : "getAgenciesListQD20";
        AgencyRows rows = new AgencyRows(judge);
        calls.listOnce(operation, Map.of(), (answer, call) -> rows.read(answer, call, row));
    }

    private <T extends Record> List<T> rows(HttpAnswer answer, CallContext call, Class<T> type) throws IOException {
        return judge.rows(judge.requireGood(judge.judge(answer, call), call), type, call);
    }

    /** A line without an id could never be acknowledged, so the list it stands in is not of the protocol. */
    private static ReceivedItem received(ReceivedWire row, MessageKind kind, CallContext call) {
        return new ReceivedItem(
                Words.present(row.docId()).orElseThrow(() -> AnswerJudge.notEnvelope(call)),
                kind,
                Words.present(row.from()),
                Words.present(row.to()),
                Words.present(row.status()),
                Words.present(row.createdTime()));
    }

    private static SentItem sent(SentWire row) {
        return new SentItem(
                Words.present(row.senderDocId()),
                Words.present(row.receiverDocId()),
                Words.present(row.title()).map(PersonalText::of),
                Words.present(row.notation()),
                Words.present(row.fromCode()),
                Words.present(row.toCode()),
                progress(row.sentTime(), row.sendStatus(), row.sendStatusDesc()),
                progress(row.receivedTime(), row.receiveStatus(), row.receiveStatusDesc()));
    }

    private static SentItem.Progress progress(
            @Nullable String time, @Nullable String state, @Nullable String description) {
        return new SentItem.Progress(
                Words.present(time),
                Words.present(state),
                Words.present(description).map(PersonalText::of));
    }
}
