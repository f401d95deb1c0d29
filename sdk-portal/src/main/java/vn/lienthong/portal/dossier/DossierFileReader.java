package vn.lienthong.portal.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.id.CitizenId;
import vn.lienthong.core.id.DossierCode;
import vn.lienthong.core.id.DossierCodeGrammar;
import vn.lienthong.core.id.ProcedureCode;
import vn.lienthong.core.privacy.EmailAddress;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PersonalText;
import vn.lienthong.core.privacy.PhoneNumber;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.portal.dossier.json.DossierFile;
import vn.lienthong.portal.dossier.json.DossierFile.ApplicantPart;
import vn.lienthong.portal.dossier.json.DossierFile.ComponentPart;
import vn.lienthong.portal.dossier.json.DossierFile.DigitalPart;
import vn.lienthong.portal.dossier.json.DossierFile.FeePart;
import vn.lienthong.portal.dossier.json.DossierFile.HandlingPart;
import vn.lienthong.portal.dossier.json.DossierFile.OtherPart;
import vn.lienthong.portal.dossier.json.DossierFile.ProcedurePart;
import vn.lienthong.portal.dossier.json.DossierFile.ResultPart;
import vn.lienthong.portal.dossier.json.DossierFile.SupplementPart;
import vn.lienthong.portal.dossier.json.DossierFile.TimesPart;
import vn.lienthong.portal.money.Dong;

/** Makes a dossier of a file's record. */
final class DossierFileReader {
    private final DossierFile file;
    private final SdkClock clock;
    private final PartReader part = new PartReader();

    DossierFileReader(DossierFile file, SdkClock clock) {
        this.file = file;
        this.clock = clock;
    }

    DossierReading read() {
        DossierCode code = code(part.required("code", file.code()));
        Procedure procedure = procedure();
        Applicant applicant = applicant();
        String summary = part.required("summary", file.summary());
        Coded<DossierStatus> status = part.word("status", DossierStatus.class, part.required("status", file.status()));
        Handling handling = handling();
        DossierTimes times = times();
        DossierPapers papers = new DossierPapers(
                PartReader.list(file.components(), "components", this::component),
                PartReader.list(file.otherPapers(), "otherPapers", this::other),
                PartReader.list(file.results(), "results", this::result),
                PartReader.list(file.supplements(), "supplements", this::supplement));
        Charges charges = new Charges(
                PartReader.list(file.fees(), "fees", this::fee),
                part.word("onlinePayment", OnlinePayment.class, file.onlinePayment()));
        if (part.isBroken() || code == null || procedure == null || applicant == null || status == null) {
            return new DossierReading(null, part.findings());
        }
        return new DossierReading(
                new Dossier(
                        code,
                        procedure,
                        applicant,
                        PersonalText.of(summary),
                        status,
                        times,
                        handling,
                        papers,
                        charges,
                        digital()),
                part.findings());
    }

    private @Nullable DossierCode code(String text) {
        return text.isEmpty() ? null : part.id("code", DossierCode.parse(text, DossierCodeGrammar.TOLERANT, clock));
    }

    private @Nullable Procedure procedure() {
        ProcedurePart given = file.procedure();
        if (given == null) {
            part.error(DossierFinding.REQUIRED.at("procedure"));
            return null;
        }
        String code = part.required("procedure.code", given.code());
        ProcedureCode procedure = code.isEmpty() ? null : part.id("procedure.code", ProcedureCode.parse(code));
        String name = part.required("procedure.name", given.name());
        String fieldCode = part.required("procedure.fieldCode", given.fieldCode());
        String fieldName = part.required("procedure.fieldName", given.fieldName());
        return procedure == null ? null : new Procedure(procedure, name, fieldCode, fieldName);
    }

    private @Nullable Applicant applicant() {
        ApplicantPart given = file.applicant();
        if (given == null) {
            part.error(DossierFinding.REQUIRED.at("applicant"));
            return null;
        }
        Coded<ApplicantKind> kind =
                part.word("applicant.kind", ApplicantKind.class, part.required("applicant.kind", given.kind()));
        List<CitizenId> identities = PartReader.list(
                given.identities(), "applicant.identities", (text, path) -> part.id(path, CitizenId.parse(text)));
        if (kind == null) {
            return null;
        }
        return new Applicant(
                kind,
                PartReader.map(given.name(), PersonName::of),
                PartReader.map(given.techId(), TechId::of),
                PartReader.map(given.paperNumber(), PersonalText::of),
                identities,
                new Applicant.Contact(
                        PartReader.map(given.email(), EmailAddress::of),
                        PartReader.map(given.phone(), PhoneNumber::of),
                        PartReader.map(given.fax(), PhoneNumber::of)));
    }

    private DossierTimes times() {
        TimesPart given = file.times();
        if (given == null) {
            return DossierTimes.NONE;
        }
        return new DossierTimes(
                part.time("times.submitted", given.submitted()),
                part.time("times.received", given.received()),
                part.time("times.due", given.due()),
                part.time("times.finished", given.finished()),
                part.time("times.returned", given.returned()),
                part.time("times.refused", given.refused()));
    }

    private Handling handling() {
        HandlingPart given = file.handling();
        if (given == null) {
            part.error(DossierFinding.REQUIRED.at("handling"));
            return Handling.by("");
        }
        return new Handling(
                part.required("handling.unitName", given.unitName()),
                PartReader.map(given.receiptNumber(), text -> text),
                part.word("handling.returnWay", ReturnWay.class, given.returnWay()),
                part.word("handling.channel", Channel.class, given.channel()),
                part.word("handling.filedAt", FilingPlace.class, given.filedAt()),
                PartReader.map(given.returnNote(), PersonalText::of),
                PartReader.map(given.note(), PersonalText::of),
                PartReader.map(given.otherInformation(), PersonalText::of));
    }

    private Component component(ComponentPart given, String path) {
        return new Component(
                part.required(path + ".id", given.id()),
                part.required(path + ".fileName", given.fileName()),
                PartReader.map(given.code(), text -> text),
                FileLink.of(part.required(path + ".link", given.link())),
                Boolean.TRUE.equals(given.deleted()),
                new Component.Origin(
                        given.digitised(),
                        part.word(path + ".reuse", Reuse.class, given.reuse()),
                        given.fromCitizenStore(),
                        PartReader.map(given.replacedBy(), text -> text)));
    }

    private OtherPaper other(OtherPart given, String path) {
        return new OtherPaper(part.required(path + ".name", given.name()), given.count(), given.kindCode());
    }

    private ResultPaper result(ResultPart given, String path) {
        return new ResultPaper(
                part.required(path + ".id", given.id()),
                part.required(path + ".name", given.name()),
                FileLink.of(part.required(path + ".link", given.link())),
                PartReader.map(given.componentCode(), text -> text),
                PartReader.map(given.resultCode(), text -> text));
    }

    private Supplement supplement(SupplementPart given, String path) {
        return new Supplement(
                given.id(),
                PartReader.map(given.requestedBy(), PersonName::of),
                PartReader.map(given.content(), PersonalText::of),
                part.time(path + ".requested", given.requested()),
                part.time(path + ".received", given.received()),
                part.time(path + ".dueBefore", given.dueBefore()),
                part.time(path + ".dueAfter", given.dueAfter()),
                given.done());
    }

    private @Nullable Fee fee(FeePart given, String path) {
        Long amount = given.amount();
        String name = part.required(path + ".name", given.name());
        String code = part.required(path + ".code", given.code());
        Coded<FeeCollection> collection = part.word(path + ".collection", FeeCollection.class, given.collection());
        Coded<FeeKind> kind = part.word(path + ".kind", FeeKind.class, given.kind());
        if (amount == null) {
            part.error(DossierFinding.REQUIRED.at(path + ".amount"));
            return null;
        }
        if (amount < 0 || amount > Dong.MAX) {
            part.error(DossierFinding.MALFORMED.at(path + ".amount", "0 … " + Dong.MAX));
            return null;
        }
        return new Fee(name, code, Dong.of(amount), collection, kind);
    }

    private DigitalFacts digital() {
        DigitalPart given = file.digital();
        if (given == null) {
            return DigitalFacts.UNKNOWN;
        }
        List<String> databases = given.databases();
        return new DigitalFacts(given.digitised(), given.verifiedAccount(), databases == null ? List.of() : databases);
    }
}
