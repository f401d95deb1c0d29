package vn.lienthong.benchmarks;

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
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.portal.dossier.Applicant;
import vn.lienthong.portal.dossier.ApplicantKind;
import vn.lienthong.portal.dossier.Channel;
import vn.lienthong.portal.dossier.Coded;
import vn.lienthong.portal.dossier.Component;
import vn.lienthong.portal.dossier.DigitalFacts;
import vn.lienthong.portal.dossier.Dossier;
import vn.lienthong.portal.dossier.DossierStatus;
import vn.lienthong.portal.dossier.DossierTimes;
import vn.lienthong.portal.dossier.Fee;
import vn.lienthong.portal.dossier.FeeCollection;
import vn.lienthong.portal.dossier.FeeKind;
import vn.lienthong.portal.dossier.FileLink;
import vn.lienthong.portal.dossier.FilingPlace;
import vn.lienthong.portal.dossier.Handling;
import vn.lienthong.portal.dossier.OnlinePayment;
import vn.lienthong.portal.dossier.Procedure;
import vn.lienthong.portal.dossier.ResultPaper;
import vn.lienthong.portal.dossier.ReturnWay;
import vn.lienthong.portal.dossier.Reuse;
import vn.lienthong.portal.dossier.TechId;
import vn.lienthong.portal.money.Dong;

/** A finished dossier of an invented person, with nearly every member and ten attachments. */
final class InventedDossier {
    private static final int ATTACHMENTS = 10;

    private InventedDossier() {}

    static Dossier with(SdkClock clock) {
        Dossier.Builder builder = Dossier.builder(
                        DossierCode.parse("000.00.07.H99-260309-0014", DossierCodeGrammar.TOLERANT, clock)
                                .orThrow(),
                        new Procedure(
                                ProcedureCode.of("1.999001"),
                                "Cấp bản sao trích lục thử nghiệm",
                                "G98-TN01",
                                "Lĩnh vực thử nghiệm"),
                        applicant(),
                        PersonalText.of("Xin cấp 02 bản sao \"trích lục\" & kết quả"),
                        handling())
                .times(new DossierTimes(
                        Instant.parse("2026-03-08T14:30:00Z"),
                        Instant.parse("2026-03-09T01:15:00Z"),
                        Instant.parse("2026-03-16T10:00:00Z"),
                        Instant.parse("2026-03-13T03:05:00Z"),
                        Instant.parse("2026-03-14T02:00:00Z"),
                        null))
                .fee(Fee.of("Phí thử nghiệm", "P01", Dong.of(50_000), FeeCollection.ON_RECEIPT, FeeKind.ORDINARY))
                .result(ResultPaper.of("R-1", "trich-luc.pdf", FileLink.of("https://files.example.vn/r/R-1?sig=def")))
                .onlinePayment(OnlinePayment.ON_PORTAL)
                .digital(new DigitalFacts(true, true, List.of()));
        for (int i = 1; i <= ATTACHMENTS; i++) {
            builder.component(attachment(i));
        }
        return builder.in(DossierStatus.FINISHED);
    }

    private static Applicant applicant() {
        return Applicant.of(ApplicantKind.CITIZEN, PersonName.of("Lò Thị Ví Dụ"))
                .withTechId(TechId.of("3f6c1c1e-0000-4000-8000-0000000000aa"))
                .withPaperNumber(PersonalText.of("999190000123"))
                .withIdentities(CitizenId.of("999190000123"))
                .withContact(new Applicant.Contact(
                        EmailAddress.of("vidu@example.org"),
                        PhoneNumber.of("0000000001"),
                        PhoneNumber.of("0000000002")));
    }

    private static Handling handling() {
        return Handling.by("Sở Thử nghiệm tỉnh Hoa Ban")
                .withReceiptNumber("14/2026")
                .withReturnWay(ReturnWay.POST)
                .withChannel(Channel.ONLINE)
                .withFiledAt(FilingPlace.LOCAL)
                .withReturnNote(PersonalText.of("Trả qua bưu chính công ích"))
                .withNote(PersonalText.of("Hồ sơ mẫu dùng để đo"));
    }

    private static Component attachment(int number) {
        return Component.of(
                        "F-" + number,
                        "giay-to-" + number + ".pdf",
                        FileLink.of("https://files.example.vn/d/F-" + number + "?sig=0123456789abcdef0123456789abcdef"))
                .withCode("KQ.G98.00000" + number % 10)
                .with(new Component.Origin(true, Coded.of(Reuse.NOT_REUSED), false, null));
    }
}
