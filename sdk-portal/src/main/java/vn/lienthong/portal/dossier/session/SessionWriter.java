package vn.lienthong.portal.dossier.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.id.CitizenId;
import vn.lienthong.core.privacy.Masked;
import vn.lienthong.portal.dossier.Applicant;
import vn.lienthong.portal.dossier.CodeTable;
import vn.lienthong.portal.dossier.CodeTables;
import vn.lienthong.portal.dossier.Coded;
import vn.lienthong.portal.dossier.Component;
import vn.lienthong.portal.dossier.DigitalFacts;
import vn.lienthong.portal.dossier.Dossier;
import vn.lienthong.portal.dossier.DossierPapers;
import vn.lienthong.portal.dossier.DossierTimes;
import vn.lienthong.portal.dossier.Fee;
import vn.lienthong.portal.dossier.Handling;
import vn.lienthong.portal.dossier.OtherPaper;
import vn.lienthong.portal.dossier.ProgressStep;
import vn.lienthong.portal.dossier.ResultPaper;
import vn.lienthong.portal.dossier.Supplement;
import vn.lienthong.portal.dossier.session.wire.AttachmentRow;
import vn.lienthong.portal.dossier.session.wire.DatabaseRow;
import vn.lienthong.portal.dossier.session.wire.DossierRow;
import vn.lienthong.portal.dossier.session.wire.FeeRow;
import vn.lienthong.portal.dossier.session.wire.IdentityRow;
import vn.lienthong.portal.dossier.session.wire.OtherRow;
import vn.lienthong.portal.dossier.session.wire.ProgressRow;
import vn.lienthong.portal.dossier.session.wire.ResultRow;
import vn.lienthong.portal.dossier.session.wire.SupplementRow;

/** From the model to the records of the wire (portal 3.3, 3.4). What is not known is an empty text in r1 and left out in r2. */
final class SessionWriter {
    private final SessionProfile profile;
    private final CodeTables codes;
    private final boolean r2;

    SessionWriter(SessionProfile profile) {
        this.profile = profile;
        this.codes = profile.codes();
        this.r2 = profile.revision() == RecordRevision.R2;
    }

    DossierRow row(Dossier dossier) {
        Applicant applicant = dossier.applicant();
        Handling handling = dossier.handling();
        DossierTimes times = dossier.times();
        DossierPapers papers = dossier.papers();
        DigitalFacts digital = dossier.digital();
        return new DossierRow(
                dossier.code().text(),
                dossier.procedure().code().text(),
                dossier.procedure().name(),
                dossier.procedure().fieldCode(),
                dossier.procedure().fieldName(),
                text(handling.receiptNumber()),
                text(applicant.name()),
                code(codes.applicantKind(), applicant.kind()),
                text(applicant.techId()),
                text(handling.otherInformation()),
                text(applicant.contact().email()),
                text(applicant.contact().fax()),
                text(applicant.contact().phone()),
                dossier.summary().reveal(),
                WireTime.DIGITS.write(times.received()),
                WireTime.DIGITS.write(times.due()),
                code(codes.status(), dossier.status()),
                WireTime.DIGITS.write(times.returned()),
                text(handling.returnNote()),
                code(codes.returnWay(), handling.returnWay()),
                WireTime.DIGITS.write(times.finished()),
                handling.unitName(),
                text(handling.note()),
                papers.components().stream().map(this::attachment).toList(),
                dossier.charges().fees().stream().map(this::fee).toList(),
                papers.others().stream().map(SessionWriter::other).toList(),
                supplements(papers.supplements()),
                papers.results().stream().map(this::result).toList(),
                r2Code(codes.channel(), handling.channel()),
                r2Text(applicant.paperNumber()),
                r2Code(codes.filingPlace(), handling.filedAt()),
                r2 && times.submitted() != null ? WireTime.DIGITS.write(times.submitted()) : null,
                r2Flag(digital.digitised()),
                r2Flag(digital.verifiedAccount()),
                r2Code(codes.onlinePayment(), dossier.charges().onlinePayment()),
                r2 ? WireTime.DIGITS.write(times.refused()) : null,
                r2 ? identities(applicant.identities()) : null,
                r2 ? digital.databases().stream().map(DatabaseRow::new).toList() : null);
    }

    ProgressRow row(ProgressStep step) {
        return new ProgressRow(
                step.dossier().text(),
                step.actor().name().reveal(),
                text(step.actor().position()),
                WireTime.DIGITS.write(step.at()),
                text(step.actor().unit()),
                step.content().reveal(),
                code(codes.status(), step.status()),
                WireTime.DIGITS.write(step.term().start()),
                WireTime.DIGITS.write(step.term().end()));
    }

    private AttachmentRow attachment(Component component) {
        Component.Origin origin = component.origin();
        return new AttachmentRow(
                component.id(),
                component.fileName(),
                text(component.componentCode()),
                component.link().reveal(),
                flag(component.deleted()),
                r2Flag(origin.digitised()),
                r2Code(codes.reuse(), origin.reuse()),
                r2Flag(origin.fromCitizenStore()),
                r2 ? text(origin.replacedBy()) : null);
    }

    private FeeRow fee(Fee fee) {
        return new FeeRow(
                fee.name(),
                fee.code(),
                code(codes.feeCollection(), fee.collection()),
                fee.amount().toString(),
                code(codes.feeKind(), fee.kind()));
    }

    private static OtherRow other(OtherPaper paper) {
        Integer count = paper.count();
        return new OtherRow(paper.name(), count == null ? "" : count.toString(), text(paper.kindCode()));
    }

    private ResultRow result(ResultPaper paper) {
        return new ResultRow(
                paper.name(),
                text(paper.componentCode()),
                paper.id(),
                paper.link().reveal(),
                r2 ? text(paper.resultCode()) : null);
    }

    private List<SupplementRow> supplements(List<Supplement> supplements) {
        return profile.sendsSupplements()
                ? supplements.stream().map(SessionWriter::supplement).toList()
                : List.of();
    }

    private static SupplementRow supplement(Supplement supplement) {
        return new SupplementRow(
                supplement.id(),
                text(supplement.requestedBy()),
                text(supplement.content()),
                iso(supplement.requested()),
                WireTime.DIGITS.write(supplement.received()),
                iso(supplement.dueBefore()),
                iso(supplement.dueAfter()),
                supplement.done());
    }

    private static @Nullable String iso(@Nullable Instant time) {
        return time == null ? null : WireTime.ISO_LOCAL.write(time);
    }

    private static List<IdentityRow> identities(List<CitizenId> identities) {
        return identities.stream()
                .map(id -> new IdentityRow(id.kind() == CitizenId.Kind.PERSONAL_NUMBER ? "1" : "2", id.reveal()))
                .toList();
    }

    /** A deletion is {@code True} or {@code False} in r1 and a digit in r2. */
    private String flag(boolean value) {
        return r2 ? digit(value) : value ? "True" : "False";
    }

    private @Nullable String r2Flag(@Nullable Boolean value) {
        return r2 && value != null ? digit(value) : null;
    }

    private <E extends Enum<E>> @Nullable String r2Code(CodeTable<E> table, @Nullable Coded<E> value) {
        return r2 && value != null ? table.code(value).orElse(null) : null;
    }

    private @Nullable String r2Text(@Nullable Masked value) {
        return r2 && value != null ? value.reveal() : null;
    }

    private static <E extends Enum<E>> String code(CodeTable<E> table, @Nullable Coded<E> value) {
        return Optional.ofNullable(value).flatMap(table::code).orElse("");
    }

    private static String text(@Nullable Masked value) {
        return value == null ? "" : value.reveal();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String digit(boolean value) {
        return value ? "1" : "0";
    }
}
