package vn.lienthong.portal.dossier.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.portal.dossier.CodeTable;
import vn.lienthong.portal.dossier.CodeTables;
import vn.lienthong.portal.dossier.Coded;
import vn.lienthong.portal.dossier.Component;
import vn.lienthong.portal.dossier.Dossier;
import vn.lienthong.portal.dossier.DossierFinding;
import vn.lienthong.portal.dossier.DossierValidator;
import vn.lienthong.portal.dossier.Fee;
import vn.lienthong.portal.dossier.ProgressStep;

/** What is to be said of a dossier before it goes through this dialect: the general rules, and whether the profile can say it at all. */
final class SessionCheck {
    private final SessionProfile profile;
    private final CodeTables codes;
    private final DossierValidator general;

    SessionCheck(SessionProfile profile, SdkClock clock) {
        this.profile = profile;
        this.codes = profile.codes();
        this.general = new DossierValidator(profile.limits(), profile.dossierCodes(), clock);
    }

    Findings check(Dossier dossier) {
        Findings.Collector found = Findings.collector();
        found.addAll(general.check(dossier));
        code("applicant.kind", codes.applicantKind(), dossier.applicant().kind(), found);
        code("status", codes.status(), dossier.status(), found);
        code("handling.returnWay", codes.returnWay(), dossier.handling().returnWay(), found);
        fees(dossier.charges().fees(), found);
        if (profile.revision() == RecordRevision.R2) {
            code("handling.channel", codes.channel(), dossier.handling().channel(), found);
            code("handling.filedAt", codes.filingPlace(), dossier.handling().filedAt(), found);
            code(
                    "charges.onlinePayment",
                    codes.onlinePayment(),
                    dossier.charges().onlinePayment(),
                    found);
            components(dossier.papers().components(), found);
        }
        if (!profile.sendsSupplements() && !dossier.papers().supplements().isEmpty()) {
            found.add(DossierFinding.NOT_SENT.at("papers.supplements"));
        }
        return found.toFindings();
    }

    Findings check(ProgressStep step) {
        Findings.Collector found = Findings.collector();
        found.addAll(general.check(step));
        code("status", codes.status(), step.status(), found);
        return found.toFindings();
    }

    private void fees(List<Fee> fees, Findings.Collector found) {
        for (int i = 0; i < fees.size(); i++) {
            Fee fee = fees.get(i);
            String path = "charges.fees[" + i + "].";
            required(path + "collection", codes.feeCollection(), fee.collection(), found);
            required(path + "kind", codes.feeKind(), fee.kind(), found);
        }
    }

    private void components(List<Component> components, Findings.Collector found) {
        for (int i = 0; i < components.size(); i++) {
            code(
                    "papers.components[" + i + "].origin.reuse",
                    codes.reuse(),
                    components.get(i).origin().reuse(),
                    found);
        }
    }

    private static <E extends Enum<E>> void required(
            String path, CodeTable<E> table, @Nullable Coded<E> value, Findings.Collector found) {
        if (value == null) {
            found.add(DossierFinding.REQUIRED.at(path));
        } else {
            code(path, table, value, found);
        }
    }

    private static <E extends Enum<E>> void code(
            String path, CodeTable<E> table, @Nullable Coded<E> value, Findings.Collector found) {
        if (value != null && !table.knows(value)) {
            found.add(finding(path, value));
        }
    }

    private static Finding finding(String path, Coded<?> value) {
        return value.meaning().isPresent()
                ? DossierFinding.CODE_UNKNOWN.at(path, value)
                : DossierFinding.CODE_KEPT.at(path);
    }
}
