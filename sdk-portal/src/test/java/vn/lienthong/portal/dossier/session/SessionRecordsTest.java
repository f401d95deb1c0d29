package vn.lienthong.portal.dossier.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.core.id.CitizenId;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PersonalText;
import vn.lienthong.portal.dossier.Applicant;
import vn.lienthong.portal.dossier.ApplicantKind;
import vn.lienthong.portal.dossier.Channel;
import vn.lienthong.portal.dossier.Coded;
import vn.lienthong.portal.dossier.Dossier;
import vn.lienthong.portal.dossier.DossierReading;
import vn.lienthong.portal.dossier.DossierStatus;
import vn.lienthong.portal.dossier.Fee;
import vn.lienthong.portal.dossier.FeeCollection;
import vn.lienthong.portal.dossier.FeeKind;
import vn.lienthong.portal.dossier.FileLink;
import vn.lienthong.portal.dossier.Handling;
import vn.lienthong.portal.dossier.OnlinePayment;
import vn.lienthong.portal.dossier.ResultPaper;
import vn.lienthong.portal.dossier.ReturnWay;
import vn.lienthong.portal.dossier.SampleDossiers;
import vn.lienthong.portal.dossier.Supplement;
import vn.lienthong.portal.money.Dong;

class SessionRecordsTest {
    private static final SessionProfile R2 = SessionProfile.builder("r2")
            .revision(RecordRevision.R2)
            .sendingSupplements()
            .build();

    private final SessionRecords records = new SessionRecords(R2, SampleDossiers.CLOCK);

    @Property(tries = 300)
    @Label("R-5: what is known of a dossier, unknown codes included, survives being written and read")
    void readsBackWhatItWrites(@ForAll("dossiers") Dossier dossier) throws IOException {
        DossierReading reading = records.read(stream(written(dossier)));
        assertThat(reading.orThrow()).isEqualTo(dossier);
    }

    @Property(tries = 300)
    @Label("reading throws nothing but its own errors")
    void throwsOnlyItsOwnErrors(@ForAll String text) throws IOException {
        try {
            records.readFile(stream(text));
        } catch (SdkException e) {
            assertThat(e).isInstanceOf(UnreadableInputException.class);
        }
    }

    @Test
    @DisplayName("10.1: reads the record of the worked example, alone, in an array and in the whole message")
    void readsTheWorkedExampleInEveryFrame() throws IOException {
        String record = text("create-r1.json");
        Dossier alone = records.readFile(stream(record)).orThrow();
        assertThat(alone.status()).isEqualTo(Coded.of(DossierStatus.PROCESSING));
        assertThat(alone.times().received()).isEqualTo(SampleDossiers.RECEIVED);
        assertThat(records.readFile(stream("[" + record + "]")).orThrow()).isEqualTo(alone);
        assertThat(records.readFile(stream("{\"service\":\"DongBoHoSoMC\",\"data\":[" + record + "]}"))
                        .orThrow())
                .isEqualTo(alone);
    }

    @Test
    @DisplayName("a file in the SDK's own words is told apart from a record")
    void readsAFileInOurOwnWords() throws IOException {
        try (InputStream in = Objects.requireNonNull(SampleDossiers.class.getResourceAsStream("dossier.json"))) {
            assertThat(records.readFile(in).dossier()).contains(SampleDossiers.processing());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    "20260309081500"; "2026-03-09"; NgayTiepNhan; PORTAL-DOSSIER-DATE
                    "20260309081500"; "20260230081500"; NgayTiepNhan; PORTAL-DOSSIER-DATE
                    "Gia":"0"; "Gia":"0,5"; DanhSachLePhi[0].Gia; PORTAL-DOSSIER-MALFORMED
                    "IsDeleted":"False"; "IsDeleted":"no"; TaiLieuNop[0].IsDeleted; PORTAL-DOSSIER-MALFORMED
                    "TrangThaiHoSo":"4",; ; TrangThaiHoSo; PORTAL-DOSSIER-REQUIRED
                    """)
    @DisplayName("R-14: what does not match its form is a finding at its wire name, never a value that looks like none")
    void namesTheMemberThatIsWrong(String right, String wrong, String path, String rule) throws IOException {
        DossierReading reading =
                records.read(stream(text("create-r1.json").replace(right, wrong == null ? "" : wrong)));
        assertThat(reading.dossier()).isEmpty();
        assertThat(reading.findings().errors())
                .anySatisfy(f -> assertThat(f.path() + " " + f.rule()).isEqualTo(path + " " + rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"data\":[{},{}]}"})
    void asksForOneRecord(String text) throws IOException {
        assertThat(records.readFile(stream(text)).findings().hasRule("PORTAL-DOSSIER-ONE-RECORD"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "3", "[3]", "{\"MaHoSo\":{}}", "<html/>"})
    void refusesWhatIsNoRecord(String text) {
        assertThatThrownBy(() -> records.readFile(stream(text))).isInstanceOf(UnreadableInputException.class);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("aăâđêôơưẠỴỹ 0129.,\"\\/<>&|")
                .ofMinLength(1)
                .ofMaxLength(60)
                .map(text -> "x" + text + "y");
        Arbitrary<Instant> times =
                Arbitraries.longs().between(1_700_000_000L, 1_800_000_000L).map(Instant::ofEpochSecond);
        Arbitrary<Coded<DossierStatus>> statuses = Arbitraries.oneOf(
                Arbitraries.of(DossierStatus.class).map(Coded::of),
                Arbitraries.integers().between(11, 99).map(code -> Coded.unknown(code.toString())));
        return Combinators.combine(
                        words, words, times, times, statuses, Arbitraries.of(Channel.class), supplement(words, times))
                .as(SessionRecordsTest::dossier);
    }

    private static Arbitrary<Supplement> supplement(Arbitrary<String> words, Arbitrary<Instant> times) {
        return Combinators.combine(
                        words,
                        times,
                        times.injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3))
                .as((text, at, due, done) -> new Supplement(
                        7L, PersonName.of(text), PersonalText.of(text), at, at.plusSeconds(1), due, due, done));
    }

    private static Dossier dossier(
            String name,
            String note,
            Instant received,
            Instant due,
            Coded<DossierStatus> status,
            Channel channel,
            Supplement supplement) {
        return Dossier.builder(
                        SampleDossiers.CODE,
                        SampleDossiers.processing().procedure(),
                        Applicant.of(ApplicantKind.ENTERPRISE, PersonName.of(name))
                                .withIdentities(CitizenId.of("999190000123"), CitizenId.of("999190000")),
                        PersonalText.of(note),
                        Handling.by(name)
                                .withReturnWay(ReturnWay.COUNTER)
                                .withChannel(channel)
                                .withNote(PersonalText.of(note)))
                .times(SampleDossiers.times().withReceived(received).withDue(due))
                .component(
                        SampleDossiers.processing().papers().components().get(0).asDeleted())
                .result(ResultPaper.of("R-1", name, FileLink.of("https://files.example.vn/r/1"))
                        .withResultCode("KQ.G98.000007"))
                .supplement(supplement)
                .fee(Fee.of(
                        name, "P01", Dong.of(received.getEpochSecond()), FeeCollection.ON_RESULT, FeeKind.EXTENSION))
                .onlinePayment(OnlinePayment.ON_AGENCY_GATEWAY)
                .digital(new vn.lienthong.portal.dossier.DigitalFacts(true, null, List.of("1", "7")))
                .in(status);
    }

    private String written(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        records.write(dossier, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SessionRecordsTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
