package vn.lienthong.portal.dossier;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.id.DossierCode;
import vn.lienthong.core.id.DossierCodeGrammar;
import vn.lienthong.core.privacy.Masked;
import vn.lienthong.core.time.SdkClock;

/**
 * Checks a dossier before it is sent: what is wrong whatever the dialect (R-10, R-11), what is too long (R-8), and what will count against
 * the agency in national figures (R-48). Paths are those of {@link Dossier}. Immutable, thread-safe.
 */
public final class DossierValidator {
    private static final Pattern TIME_STAMP = Pattern.compile("[?&]t(?:s|ime|imestamp)?=[0-9]{10,13}(?:&|$)");

    private final DossierLimits limits;
    private final DossierCodeGrammar grammar;
    private final SdkClock clock;

    public DossierValidator(DossierLimits limits, DossierCodeGrammar grammar, SdkClock clock) {
        this.limits = limits;
        this.grammar = grammar;
        this.clock = clock;
    }

    /** Everything that is to be said of the dossier: errors first as they are met, then the readiness warnings. */
    public Findings check(Dossier dossier) {
        Findings.Collector found = Findings.collector();
        if (!DossierCode.parse(dossier.code().original(), grammar, clock).isValid()) {
            found.add(DossierFinding.DOSSIER_CODE.at("code"));
        }
        required(dossier, found);
        TimesCheck.check(dossier, found);
        TechId account = dossier.applicant().techId();
        if (account != null && account.looksLikeIdentityNumber()) {
            found.add(DossierFinding.TECH_ID.at("applicant.techId"));
        }
        limit("summary", dossier.summary(), limits.summary(), found);
        limit("handling.note", dossier.handling().note(), limits.note(), found);
        papers(dossier.papers(), found);
        ReadinessCheck.check(dossier, found);
        return found.toFindings();
    }

    /** What is wrong with a step. */
    public Findings check(ProgressStep step) {
        Findings.Collector found = Findings.collector();
        if (step.content().reveal().isBlank()) {
            found.add(DossierFinding.REQUIRED.at("content"));
        }
        limit("actor.name", step.actor().name(), limits.actor(), found);
        return found.toFindings();
    }

    private static void required(Dossier dossier, Findings.Collector found) {
        text("procedure.name", dossier.procedure().name(), found);
        text("procedure.fieldCode", dossier.procedure().fieldCode(), found);
        text("procedure.fieldName", dossier.procedure().fieldName(), found);
        text("handling.unitName", dossier.handling().unitName(), found);
        text("summary", dossier.summary().reveal(), found);
        if (dossier.handling().returnWay() == null) {
            found.add(DossierFinding.REQUIRED.at("handling.returnWay"));
        }
    }

    private void papers(DossierPapers papers, Findings.Collector found) {
        List<Component> components = papers.components();
        for (int i = 0; i < components.size(); i++) {
            String path = "papers.components[" + i + "]";
            limit(path + ".fileName", components.get(i).fileName(), limits.fileName(), found);
            link(path + ".link", components.get(i).link(), found);
        }
        List<ResultPaper> results = papers.results();
        for (int i = 0; i < results.size(); i++) {
            String path = "papers.results[" + i + "]";
            limit(path + ".name", results.get(i).name(), limits.resultName(), found);
            link(path + ".link", results.get(i).link(), found);
        }
    }

    private static void link(String path, FileLink link, Findings.Collector found) {
        if (link.reveal().contains("##")) {
            found.add(DossierFinding.JOINED_FILES.at(path));
        } else if (!link.isWeb()) {
            found.add(DossierFinding.LINK.at(path));
        } else if (TIME_STAMP.matcher(link.reveal()).find()) {
            found.add(DossierFinding.UNSTABLE_LINK.at(path));
        }
    }

    private static void text(String path, String value, Findings.Collector found) {
        if (value.isBlank()) {
            found.add(DossierFinding.REQUIRED.at(path));
        }
    }

    private static void limit(String path, @Nullable Masked value, int most, Findings.Collector found) {
        if (value != null) {
            limit(path, value.reveal(), most, found);
        }
    }

    private static void limit(String path, String value, int most, Findings.Collector found) {
        int length = value.codePointCount(0, value.length());
        if (length > most) {
            found.add(DossierFinding.LIMIT.at(path, most, length));
        }
    }
}
