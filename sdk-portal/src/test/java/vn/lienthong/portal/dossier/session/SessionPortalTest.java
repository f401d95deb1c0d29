package vn.lienthong.portal.dossier.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.error.AuthenticationException;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.http.HttpTransport;
import vn.lienthong.core.id.AgencyCode;
import vn.lienthong.core.privacy.Secret;
import vn.lienthong.portal.dossier.Coded;
import vn.lienthong.portal.dossier.Dossier;
import vn.lienthong.portal.dossier.DossierStatus;
import vn.lienthong.portal.dossier.DossierSync;
import vn.lienthong.portal.dossier.ProgressReport;
import vn.lienthong.portal.dossier.ProgressStep;
import vn.lienthong.portal.dossier.ProgressStore;
import vn.lienthong.portal.dossier.ProgressSync;
import vn.lienthong.portal.dossier.SampleDossiers;
import vn.lienthong.portal.dossier.SyncOutcome;
import vn.lienthong.portal.dossier.SyncOutcome.How;
import vn.lienthong.portal.dossier.SyncRecord;
import vn.lienthong.portal.dossier.SyncStore;
import vn.lienthong.testkit.junit.Platforms;
import vn.lienthong.testkit.portal.PortalProfile;
import vn.lienthong.testkit.portal.PortalProfile.CodeSpelling;
import vn.lienthong.testkit.portal.PortalProfile.ResultShape;
import vn.lienthong.testkit.portal.PortalSimulator;
import vn.lienthong.testkit.sim.Fault;
import vn.lienthong.testkit.time.TestClock;

@Platforms(time = "2026-03-13T03:05:00Z")
class SessionPortalTest {
    private static final String SYNC = "DongBoHoSoMC";
    private static final String LOOKUP = "TraCuuHoSo";
    private static final String PROGRESS = "CapNhatTienDoHoSoMC";
    private static final String CODE = SampleDossiers.CODE.text();

    private final Dossier dossier = SampleDossiers.processing();
    private final SyncStore store = SyncStore.inMemory();
    private final ProgressStore progressStore = ProgressStore.inMemory();
    private PortalSimulator portal;
    private SdkRuntime runtime;
    private SessionPortal client;
    private DossierSync sync;

    @BeforeEach
    void open(PortalSimulator simulator, TestClock clock) {
        portal = simulator;
        runtime = SdkRuntime.builder(HttpTransport.builder().allowPlainHttp().build())
                .clock(clock)
                .build();
        client = SessionPortal.create(runtime, settings(SessionProfile.standard(), "sandbox-password-0001"));
        sync = new DossierSync(client, store, clock);
    }

    @AfterEach
    void close() {
        runtime.close();
    }

    @Test
    @DisplayName("10.1: writes the record r1 of the worked example, member for member")
    void writesTheWorkedExample() throws IOException {
        assertThat(object(client.record(dossier).open())).isEqualTo(golden("create-r1.json"));
    }

    @Test
    @DisplayName("10.1: record r2 adds what is known, as text")
    void writesTheMembersOfR2() throws IOException {
        SessionProfile r2 =
                SessionProfile.builder("r2").revision(RecordRevision.R2).build();
        JsonObject written = object(
                SessionPortal.create(runtime, settings(r2, "x")).record(dossier).open());
        JsonObject members = golden("r2-members.json");
        members.forEach((name, value) -> assertThat(written.get(name)).isEqualTo(value));
        assertThat(written.getJsonArray("TaiLieuNop").getJsonObject(0))
                .containsEntry("IsDeleted", Json.createValue("0"))
                .containsEntry("DuocSoHoa", Json.createValue("0"))
                .containsEntry("DuocTaiSuDung", Json.createValue("0"))
                .containsEntry("DuocLayTuKhoDMQG", Json.createValue("0"))
                .containsEntry("MaKetQuaThayThe", Json.createValue(""));
    }

    @ParameterizedTest
    @EnumSource(CodeSpelling.class)
    @DisplayName("R-21, R-27: an unknown dossier is created, a known one updated, however the code is spelled")
    void createsThenUpdates(CodeSpelling spelling) {
        portal.behave(PortalProfile.standard().with(spelling).with(ResultShape.DATA));
        assertThat(how(sync.sync(dossier))).isEqualTo(How.CREATED);
        assertThat(how(sync.sync(finished()))).isEqualTo(How.UPDATED);
        assertThat(portal.dossier(CODE).orElseThrow().text("TrangThaiHoSo")).contains("9");
        assertThat(portal.unknownMembers()).isEmpty();
        assertThat(portal.calls().count(LOOKUP)).isEqualTo(1);
    }

    @Test
    @DisplayName("R-28: the same content is not sent twice after OK; former content is, for it is a change")
    void sendsTheSameContentOnce() {
        sync.sync(dossier);
        assertThat(how(sync.sync(SampleDossiers.processing()))).isEqualTo(How.UNCHANGED);
        assertThat(portal.calls().count(SYNC)).isEqualTo(1);
        sync.sync(finished());
        assertThat(how(sync.sync(dossier))).isEqualTo(How.UPDATED);
    }

    @Test
    @DisplayName("R-27: a dossier another system has created is updated")
    void updatesWhatThePortalKnowsAlready() {
        assertThat(client.create(dossier).isAccepted()).isTrue();
        assertThat(how(sync.sync(dossier))).isEqualTo(How.UPDATED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, -3})
    @DisplayName("7: \"đã tồn tại\" with 0, 3 or -3 is a conflict on create")
    void recognisesAConflict(int code) {
        client.create(dossier);
        portal.behave(PortalProfile.standard().withConflictCode(code));
        assertThat(client.create(dossier)).isInstanceOf(SyncOutcome.Conflict.class);
    }

    @Test
    @DisplayName("R-27: a conflict on create becomes one update with the same content")
    void turnsAConflictIntoOneUpdate() {
        client.create(dossier);
        LookupBlind blind = new LookupBlind(client);
        assertThat(how(new DossierSync(blind, store, runtime.clock()).sync(dossier)))
                .isEqualTo(How.UPDATED);
        assertThat(portal.calls().count(SYNC)).isEqualTo(3);
    }

    @Test
    @DisplayName("7: another refusal keeps code and text")
    void keepsARefusal() {
        SyncOutcome outcome = client.update(dossier);
        assertThat(outcome).isInstanceOfSatisfying(SyncOutcome.Rejected.class, rejected -> {
            assertThat(rejected.code()).isEqualTo("-1");
            assertThat(rejected.text().reveal()).isEqualTo("Hồ sơ không tồn tại");
            assertThat(rejected.toString()).doesNotContain("tồn tại");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {
                "RESET_BEFORE_PROCESSING",
                "RESET_AFTER_PROCESSING",
                "BAD_GATEWAY_HTML",
                "BAD_GATEWAY_AFTER_PROCESSING",
                "HTML_200",
                "CUT_BODY"
            })
    @DisplayName("R-20: a create that got no judgement is UNKNOWN, not repeated, and reconciled at the next sync")
    void reconcilesAfterAnUnknownOutcome(Fault fault) {
        portal.faults().on(SYNC).first().answer(fault);
        SdkException error = catchThrowableOfType(SdkException.class, () -> sync.sync(dossier));
        assertThat(error.delivery()).isEqualTo(Delivery.UNKNOWN);
        assertThat(portal.calls().count(SYNC)).isEqualTo(1);
        assertThat(store.find(client.profile(), CODE).orElseThrow().state()).isEqualTo(SyncRecord.State.OPEN);
        assertThat(how(sync.sync(dossier))).isEqualTo(fault.processes() ? How.UPDATED : How.CREATED);
        assertThat(portal.calls().count(LOOKUP)).isEqualTo(2);
        assertThat(portal.dossierCodes()).containsExactly(CODE);
    }

    @Test
    @DisplayName("7: {} judges nothing, so the next sync asks first")
    void takesAnEmptyObjectForNoJudgement() {
        portal.faults().on(SYNC).first().answer(Fault.EMPTY_OBJECT);
        assertThat(sync.sync(dossier)).isInstanceOf(SyncOutcome.Unrecognised.class);
        assertThat(how(sync.sync(dossier))).isEqualTo(How.UPDATED);
    }

    @Test
    @DisplayName("R-23: an expired session is renewed once and the call sent again")
    void renewsAnExpiredSession() {
        sync.sync(dossier);
        portal.expireSessions();
        assertThat(how(sync.sync(finished()))).isEqualTo(How.UPDATED);
        assertThat(portal.calls().count("login")).isEqualTo(2);
    }

    @Test
    @DisplayName("R-23: a session older than its greatest age is renewed before the portal says so")
    void renewsAnOldSession(TestClock clock) {
        sync.sync(dossier);
        clock.advance(Duration.ofMinutes(31));
        sync.sync(finished());
        assertThat(portal.calls().count("login")).isEqualTo(2);
        assertThat(portal.calls().refusals()).isEmpty();
    }

    @Test
    @DisplayName("7: a login without a session is refused, with nothing else called")
    void refusesAWrongPassword() {
        SessionPortal stranger = SessionPortal.create(runtime, settings(SessionProfile.standard(), "wrong"));
        assertThatThrownBy(() -> stranger.find(SampleDossiers.CODE)).isInstanceOf(AuthenticationException.class);
        assertThat(portal.calls().byOperation().keySet()).containsExactly("login");
    }

    @Test
    @DisplayName("R-10: a dossier with errors is not sent")
    void sendsNothingThatIsWrong() {
        Dossier wrong = dossier.moved(DossierStatus.FINISHED, SampleDossiers.times());
        assertThatThrownBy(() -> sync.sync(wrong)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> client.create(wrong)).isInstanceOf(InvalidInputException.class);
        assertThat(portal.calls().total()).isZero();
    }

    @Test
    @DisplayName(
            "R-5, R-7: a code the table does not know is sent as it is, with a warning; a meaning without code is refused")
    void keepsUnknownCodes() throws IOException {
        Dossier future = SampleDossiers.builder(SampleDossiers.CODE)
                .times(SampleDossiers.times())
                .in(Coded.unknown("12"));
        assertThat(client.check(future)).extracting(Finding::rule).contains("PORTAL-DOSSIER-CODE-KEPT");
        assertThat(object(client.record(future).open()).getString("TrangThaiHoSo"))
                .isEqualTo("12");
    }

    @Test
    @DisplayName("10.2: sends the worked batch and acknowledges three rows by their ids")
    void sendsProgress() {
        client.create(dossier);
        ProgressReport report = progress(client).send(SampleDossiers.steps());
        assertThat(report.acknowledged()).containsExactly("S-1", "S-2", "S-3");
        assertThat(report.isComplete()).isTrue();
        assertThat(portal.timeline(CODE)).hasSize(3);
        assertThat(portal.timeline(CODE).get(0).text("NgayKetThucTheoQuyDinh")).contains("20260309170000");
        assertThat(portal.timeline(CODE).get(2).text("ChucDanh")).contains("");
    }

    @Test
    @DisplayName("R-29: acknowledged rows are never sent again, new ones are, in calls of at most ten")
    void sendsOnlyNewSteps() {
        client.create(dossier);
        progress(client).send(SampleDossiers.steps());
        ProgressReport report = progress(client).send(manySteps(24));
        assertThat(report.acknowledged()).hasSize(24);
        assertThat(portal.timeline(CODE)).hasSize(24);
        assertThat(portal.calls().count(PROGRESS)).isEqualTo(1 + 3);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"RESET_AFTER_PROCESSING", "RESET_BEFORE_PROCESSING", "BAD_GATEWAY_HTML", "EMPTY_OBJECT"})
    @DisplayName("R-30: an unknown batch is never sent again and holds back what follows, until a person decides")
    void neverRepeatsAnUnknownBatch(Fault fault) {
        client.create(dossier);
        portal.faults().on(PROGRESS).nth(2).answer(fault);
        List<ProgressStep> steps = manySteps(24);
        ProgressReport first = progress(client).send(steps);
        assertThat(first.acknowledged()).hasSize(10);
        assertThat(first.unknown()).hasSize(10);
        assertThat(first.unsent()).hasSize(4);
        assertThat(progress(client).send(steps).unknown()).hasSize(10);
        assertThat(portal.calls().count(PROGRESS)).isEqualTo(2);
        first.unknown().forEach(id -> progress(client).decide(id, fault.processes()));
        assertThat(progress(client).send(steps).isComplete()).isTrue();
        assertThat(portal.timeline(CODE)).hasSize(24);
    }

    @Test
    @DisplayName("R-29: rows of a refused batch stay unsent")
    void keepsRefusedStepsUnsent() {
        ProgressReport report = progress(client).send(SampleDossiers.steps());
        assertThat(report.unsent()).containsExactly("S-1", "S-2", "S-3");
        assertThat(report.refused()).isPresent();
    }

    @Test
    @DisplayName("8: a handler's name over fifty characters stops the batch before it is sent")
    void refusesATooLongHandler() {
        ProgressStep step = ProgressStep.of(
                "S-9",
                SampleDossiers.CODE,
                Instant.parse("2026-03-13T03:05:00Z"),
                "x",
                DossierStatus.PROCESSING,
                new ProgressStep.Actor(vn.lienthong.core.privacy.PersonName.of("Ô".repeat(51)), null, null));
        assertThatThrownBy(() -> progress(client).send(List.of(step))).isInstanceOf(InvalidInputException.class);
        assertThat(portal.calls().total()).isZero();
    }

    @Test
    @DisplayName("R-25: nothing that was fed in is printed or stands in an error")
    void printsNothingOfWhatItIsGiven() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(capture);
        System.setErr(capture);
        List<String> said = new ArrayList<>();
        try {
            said.add(sync.sync(dossier).toString());
            said.add(progress(client).send(SampleDossiers.steps()).toString());
            portal.faults().on(SYNC).first().answer(Fault.HTML_200);
            said.add(catchThrowableOfType(SdkException.class, () -> sync.sync(finished()))
                    .toString());
            said.add(
                    settings(SessionProfile.standard(), "sandbox-password-0001").toString());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        said.add(printed.toString(StandardCharsets.UTF_8));
        assertThat(String.join("\n", said))
                .doesNotContain(
                        "Ví Dụ",
                        "999190000123",
                        "vidu@example.org",
                        "sig=abc",
                        "sandbox-password",
                        "Giàng",
                        "127.0.0.1");
    }

    private ProgressSync progress(SessionPortal platform) {
        return new ProgressSync(platform, progressStore);
    }

    private static List<ProgressStep> manySteps(int count) {
        List<ProgressStep> steps = new ArrayList<>(SampleDossiers.steps());
        for (int i = steps.size() + 1; i <= count; i++) {
            steps.add(SampleDossiers.step("S-" + i, "2026-03-13T03:05:00Z", "Bước " + i, DossierStatus.PROCESSING));
        }
        return steps;
    }

    private Dossier finished() {
        return dossier.moved(
                DossierStatus.FINISHED, SampleDossiers.times().withFinished(Instant.parse("2026-03-13T03:05:00Z")));
    }

    private static How how(SyncOutcome outcome) {
        assertThat(outcome).isInstanceOf(SyncOutcome.Accepted.class);
        return ((SyncOutcome.Accepted) outcome).how();
    }

    private SessionSettings settings(SessionProfile profile, String password) {
        Map<String, String> given = portal.configuration();
        return SessionSettings.builder(
                        SessionSettings.Addresses.of(
                                given.get("adapter_url"),
                                given.get("auth_endpoint"),
                                given.get("integration_endpoint")),
                        given.get("dstcode"),
                        AgencyCode.of(given.get("madonvi")),
                        new SessionSettings.Account(given.get("username"), Secret.of(password)))
                .profile(profile)
                .build();
    }

    private static JsonObject golden(String name) throws IOException {
        return object(Objects.requireNonNull(SessionPortalTest.class.getResourceAsStream(name)));
    }

    private static JsonObject object(InputStream in) {
        try (var reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }
}
