package vn.lienthong.portal.dossier.session;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.auth.TokenSource;
import vn.lienthong.core.auth.TokenStage;
import vn.lienthong.core.call.Caller;
import vn.lienthong.core.call.Operation;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.error.RefusedException;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.id.DossierCode;
import vn.lienthong.core.json.JsonCodec;
import vn.lienthong.core.json.JsonMode;
import vn.lienthong.portal.dossier.Dossier;
import vn.lienthong.portal.dossier.DossierPlatform;
import vn.lienthong.portal.dossier.KnownDossier;
import vn.lienthong.portal.dossier.ProgressStep;
import vn.lienthong.portal.dossier.SyncOutcome;
import vn.lienthong.portal.dossier.session.wire.Answer;
import vn.lienthong.portal.dossier.session.wire.LookupRequest;
import vn.lienthong.portal.dossier.session.wire.ProgressRequest;
import vn.lienthong.portal.dossier.session.wire.SyncRequest;

/**
 * The national portal through the session dialect. Logs in when it must, renews a dead session once and sends again what the dead session
 * kept from being carried out. Immutable and thread-safe; the runtime it was made with owns the connections.
 */
public final class SessionPortal implements DossierPlatform {
    private static final String LOOKUP = "TraCuuHoSo";
    private static final String SYNC = "DongBoHoSoMC";
    private static final String PROGRESS = "CapNhatTienDoHoSoMC";

    private final SessionSettings settings;
    private final JsonCodec codec = JsonCodec.builder(JsonMode.LENIENT).build();
    private final SessionFrame frame;
    private final SessionAnswers answers;
    private final SessionWriter writer;
    private final SessionCheck check;
    private final Caller caller;

    private SessionPortal(SdkRuntime runtime, SessionSettings settings) {
        this.settings = settings;
        SessionProfile profile = settings.profile();
        this.frame = new SessionFrame(settings.destination(), codec);
        this.answers = new SessionAnswers(profile, codec);
        this.writer = new SessionWriter(profile);
        this.check = new SessionCheck(profile, runtime.clock());
        SessionLogin login = new SessionLogin(runtime.caller().build(), settings, frame, answers);
        TokenSource sessions = new TokenSource(login, runtime.clock(), Duration.ZERO, settings.sessionAge());
        this.caller = runtime.caller().stage(new TokenStage(sessions)).build();
    }

    public static SessionPortal create(SdkRuntime runtime, SessionSettings settings) {
        return new SessionPortal(runtime, settings);
    }

    @Override
    public String profile() {
        return settings.profile().name() + "@" + settings.agency().text();
    }

    @Override
    public int progressRows() {
        return settings.profile().limits().progressRows();
    }

    @Override
    public Findings check(Dossier dossier) {
        return check.check(dossier);
    }

    @Override
    public Findings check(ProgressStep step) {
        return check.check(step);
    }

    @Override
    public String fingerprint(Dossier dossier) {
        try {
            return codec.content(writer.row(dossier)).sha256().sha256();
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    /** The dossier's record as it stands in {@code data}, for a person to look at or for a test. It holds personal data. */
    public Content record(Dossier dossier) {
        return codec.content(writer.row(dossier));
    }

    /** @throws RefusedException when the portal refuses the question */
    @Override
    public Optional<KnownDossier> find(DossierCode code) {
        Operation lookup = Operation.read("portal." + LOOKUP).within(settings.limits());
        return caller.call(
                        lookup,
                        call -> frame.post(
                                settings.addresses().integration(),
                                new LookupRequest(SessionFrame.session(call), agency(), LOOKUP, code.text())),
                        (http, call) -> {
                            Answer answer = answers.read(http, call);
                            if (answer.error_code() == null) {
                                throw call.unreadable(SessionMessage.ANSWER, lookup.name());
                            }
                            if (!answer.error_code().isZero()) {
                                throw new RefusedException(
                                        call.ref(),
                                        answer.error_code().raw(),
                                        SessionAnswers.orEmpty(answer.message()),
                                        SessionMessage.LOOKUP_REFUSED,
                                        lookup.name());
                            }
                            return known(answer);
                        })
                .value();
    }

    @Override
    public SyncOutcome create(Dossier dossier) {
        return sync(dossier, SyncOutcome.How.CREATED);
    }

    @Override
    public SyncOutcome update(Dossier dossier) {
        return sync(dossier, SyncOutcome.How.UPDATED);
    }

    @Override
    public SyncOutcome progress(List<ProgressStep> steps) {
        if (steps.isEmpty() || steps.size() > progressRows()) {
            throw new InvalidInputException(SessionMessage.TOO_MANY_ROWS, PROGRESS, progressRows());
        }
        steps.forEach(step -> require(check(step)));
        var rows = steps.stream().map(writer::row).toList();
        return write(
                PROGRESS, SyncOutcome.How.UPDATED, session -> new ProgressRequest(session, agency(), PROGRESS, rows));
    }

    private SyncOutcome sync(Dossier dossier, SyncOutcome.How how) {
        require(check(dossier));
        String updating = how == SyncOutcome.How.UPDATED ? "True" : "False";
        var rows = List.of(writer.row(dossier));
        return write(SYNC, how, session -> new SyncRequest(session, agency(), SYNC, updating, rows));
    }

    private SyncOutcome write(String service, SyncOutcome.How how, Function<String, Record> body) {
        Operation operation = Operation.write("portal." + service).within(settings.limits());
        return caller.call(
                        operation,
                        call -> frame.post(settings.addresses().integration(), body.apply(SessionFrame.session(call))),
                        (http, call) -> answers.outcome(answers.read(http, call), call, how))
                .value();
    }

    /** The rows stand in {@code result} or in {@code result.data}; none means not known (R-24, portal 7). */
    private Optional<KnownDossier> known(Answer answer) {
        JsonValue rows = answer.result();
        if (rows instanceof JsonObject object) {
            rows = object.get("data");
        }
        if (!(rows instanceof JsonArray array) || array.isEmpty()) {
            return Optional.empty();
        }
        if (!(array.get(0) instanceof JsonObject row)) {
            return Optional.of(new KnownDossier("", null));
        }
        String status = text(row.get("TrangThaiHoSo"));
        return Optional.of(new KnownDossier(
                text(row.get("MaHoSo")),
                status.isEmpty() ? null : settings.profile().codes().status().read(status)));
    }

    private static String text(@Nullable JsonValue value) {
        return value instanceof JsonString string
                ? string.getString()
                : value instanceof JsonNumber number ? number.toString() : "";
    }

    private String agency() {
        return settings.agency().text();
    }

    private static void require(Findings findings) {
        if (findings.hasErrors()) {
            throw new InvalidInputException(findings);
        }
    }
}
