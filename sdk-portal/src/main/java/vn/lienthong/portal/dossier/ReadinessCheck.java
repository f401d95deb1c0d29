package vn.lienthong.portal.dossier;

import java.util.List;
import vn.lienthong.core.finding.Findings;

/** What will count against the agency in national figures: warnings, never a score (R-48, portal 6.9). */
final class ReadinessCheck {
    private ReadinessCheck() {}

    static void check(Dossier dossier, Findings.Collector found) {
        if (dossier.times().received() != null && dossier.times().due() == null) {
            found.add(DossierFinding.DUE_MISSING.at("times.due"));
        }
        Coded<Channel> channel = dossier.handling().channel();
        if (channel == null) {
            found.add(DossierFinding.CHANNEL_MISSING.at("handling.channel"));
        } else if (channel.is(Channel.ONLINE)) {
            online(dossier, found);
        }
        if (dossier.charges().fees().isEmpty()) {
            found.add(DossierFinding.FEES_MISSING.at("charges.fees"));
        }
        supplements(dossier, found);
        results(dossier.papers().results(), found);
    }

    private static void online(Dossier dossier, Findings.Collector found) {
        if (dossier.applicant().techId() == null) {
            found.add(DossierFinding.TECH_ID_MISSING.at("applicant.techId"));
        }
        boolean ended =
                dossier.status().meaning().filter(DossierStatus::needsEnd).isPresent();
        if (ended && dossier.papers().results().isEmpty()) {
            found.add(DossierFinding.ONLINE_WITHOUT_RESULT.at("papers.results"));
        }
    }

    private static void supplements(Dossier dossier, Findings.Collector found) {
        List<Supplement> supplements = dossier.papers().supplements();
        if (supplements.isEmpty() && dossier.status().is(DossierStatus.SUPPLEMENT_REQUESTED)) {
            found.add(DossierFinding.SUPPLEMENT_MISSING.at("papers.supplements"));
        }
        for (int i = 0; i < supplements.size(); i++) {
            if (supplements.get(i).requested() == null || supplements.get(i).dueAfter() == null) {
                found.add(DossierFinding.SUPPLEMENT_TIMES.at("papers.supplements[" + i + "]"));
            }
        }
    }

    private static void results(List<ResultPaper> results, Findings.Collector found) {
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).resultCode() == null) {
                found.add(DossierFinding.RESULT_WITHOUT_CODE.at("papers.results[" + i + "].resultCode"));
            }
        }
    }
}
