package vn.lienthong.portal.dossier;

import java.time.Instant;
import java.util.List;
import vn.lienthong.core.id.CitizenId;
import vn.lienthong.core.id.DossierCode;
import vn.lienthong.core.id.DossierCodeGrammar;
import vn.lienthong.core.id.ProcedureCode;
import vn.lienthong.core.privacy.EmailAddress;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PersonalText;
import vn.lienthong.core.privacy.PhoneNumber;
import vn.lienthong.portal.money.Dong;
import vn.lienthong.testkit.time.TestClock;

/** Invented dossiers: those of the worked examples 10.1 and 10.2. */
public final class SampleDossiers {
    public static final TestClock CLOCK = TestClock.at("2026-03-13T03:05:00Z");
    public static final Instant RECEIVED = Instant.parse("2026-03-09T01:15:00Z");
    public static final DossierCode CODE = code("000.00.07.H99-260309-0014");

    private SampleDossiers() {}

    public static DossierCode code(String text) {
        return DossierCode.parse(text, DossierCodeGrammar.TOLERANT, CLOCK).orThrow();
    }

    public static Dossier processing() {
        return builder(CODE).times(times()).in(DossierStatus.PROCESSING);
    }

    public static DossierTimes times() {
        return DossierTimes.NONE
                .withSubmitted(Instant.parse("2026-03-08T14:30:00Z"))
                .withReceived(RECEIVED)
                .withDue(Instant.parse("2026-03-16T10:00:00Z"));
    }

    public static Dossier.Builder builder(DossierCode code) {
        return Dossier.builder(
                        code,
                        new Procedure(
                                ProcedureCode.of("1.999001"),
                                "Cấp bản sao trích lục thử nghiệm",
                                "G98-TN01",
                                "Lĩnh vực thử nghiệm"),
                        applicant(),
                        PersonalText.of("Xin cấp 02 bản sao \"trích lục\" & kết quả"),
                        Handling.by("Sở Thử nghiệm tỉnh Hoa Ban")
                                .withReceiptNumber("14/2026")
                                .withReturnWay(ReturnWay.POST)
                                .withChannel(Channel.ONLINE)
                                .withFiledAt(FilingPlace.LOCAL))
                .component(Component.of("F-1", "don-de-nghi.pdf", FileLink.of("https://files.example.vn/d/F-1?sig=abc"))
                        .withCode("KQ.G98.000001")
                        .with(new Component.Origin(false, Coded.of(Reuse.NOT_REUSED), false, null)))
                .fee(Fee.of("Phí thử nghiệm", "P01", Dong.ZERO, FeeCollection.ON_RECEIPT, FeeKind.ORDINARY))
                .onlinePayment(OnlinePayment.NONE)
                .digital(new DigitalFacts(false, true, List.of()));
    }

    public static Applicant applicant() {
        return Applicant.of(ApplicantKind.CITIZEN, PersonName.of("Lò Thị Ví Dụ"))
                .withTechId(TechId.of("3f6c1c1e-0000-4000-8000-0000000000aa"))
                .withPaperNumber(PersonalText.of("999190000123"))
                .withIdentities(CitizenId.of("999190000123"))
                .withContact(
                        new Applicant.Contact(EmailAddress.of("vidu@example.org"), PhoneNumber.of("0000000001"), null));
    }

    public static List<ProgressStep> steps() {
        return List.of(
                ProgressStep.of(
                                "S-1",
                                CODE,
                                RECEIVED,
                                "Tiếp nhận hồ sơ",
                                DossierStatus.RECEIVED,
                                new ProgressStep.Actor(PersonName.of("Vàng A Mẫu"), "Chuyên viên", "Bộ phận Một cửa"))
                        .within(RECEIVED, Instant.parse("2026-03-09T10:00:00Z")),
                step("S-2", "2026-03-09T07:30:00Z", "Thẩm định hồ sơ", DossierStatus.PROCESSING),
                step("S-3", "2026-03-13T03:05:00Z", "Đã ký kết quả", DossierStatus.FINISHED));
    }

    public static ProgressStep step(String id, String at, String content, DossierStatus status) {
        return ProgressStep.of(
                id,
                CODE,
                Instant.parse(at),
                content,
                status,
                new ProgressStep.Actor(PersonName.of("Giàng Thị Thử"), null, "Phòng Nghiệp vụ"));
    }
}
