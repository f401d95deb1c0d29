package vn.lienthong.portal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.id.DossierCode;
import vn.lienthong.core.privacy.PersonalText;

/**
 * A dossier (<i>hồ sơ</i>) as the agency knows it, without a word of any wire format. Immutable; personal data in it prints masked.
 *
 * @param code wire {@code MaHoSo}
 * @param summary what the applicant asks for, wire {@code TrichYeuHoSo}
 * @param status wire {@code TrangThaiHoSo}
 */
public record Dossier(
        DossierCode code,
        Procedure procedure,
        Applicant applicant,
        PersonalText summary,
        Coded<DossierStatus> status,
        DossierTimes times,
        Handling handling,
        DossierPapers papers,
        Charges charges,
        DigitalFacts digital) {
    public Dossier {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(handling, "handling");
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(charges, "charges");
        Objects.requireNonNull(digital, "digital");
    }

    /** Starts a dossier from what every one must have; a builder serves one thread. */
    public static Builder builder(
            DossierCode code, Procedure procedure, Applicant applicant, PersonalText summary, Handling handling) {
        return new Builder(code, procedure, applicant, summary, handling);
    }

    /** The same dossier in another status and with other times. */
    public Dossier moved(DossierStatus to, DossierTimes at) {
        return new Dossier(code, procedure, applicant, summary, Coded.of(to), at, handling, papers, charges, digital);
    }

    /** The same dossier with other papers. */
    public Dossier with(DossierPapers other) {
        return new Dossier(code, procedure, applicant, summary, status, times, handling, other, charges, digital);
    }

    /** The same dossier with other charges. */
    public Dossier with(Charges other) {
        return new Dossier(code, procedure, applicant, summary, status, times, handling, papers, other, digital);
    }

    /** Gathers a dossier. Not thread-safe. */
    public static final class Builder {
        private final DossierCode code;
        private final Procedure procedure;
        private final Applicant applicant;
        private final PersonalText summary;
        private final Handling handling;
        private final List<Component> components = new ArrayList<>();
        private final List<OtherPaper> others = new ArrayList<>();
        private final List<ResultPaper> results = new ArrayList<>();
        private final List<Supplement> supplements = new ArrayList<>();
        private final List<Fee> fees = new ArrayList<>();
        private @Nullable Coded<OnlinePayment> onlinePayment;
        private DossierTimes times = DossierTimes.NONE;
        private DigitalFacts digital = DigitalFacts.UNKNOWN;

        private Builder(
                DossierCode code, Procedure procedure, Applicant applicant, PersonalText summary, Handling handling) {
            this.code = code;
            this.procedure = procedure;
            this.applicant = applicant;
            this.summary = summary;
            this.handling = handling;
        }

        public Builder times(DossierTimes value) {
            this.times = value;
            return this;
        }

        public Builder component(Component value) {
            components.add(value);
            return this;
        }

        public Builder otherPaper(OtherPaper value) {
            others.add(value);
            return this;
        }

        public Builder result(ResultPaper value) {
            results.add(value);
            return this;
        }

        public Builder supplement(Supplement value) {
            supplements.add(value);
            return this;
        }

        public Builder fee(Fee value) {
            fees.add(value);
            return this;
        }

        public Builder onlinePayment(OnlinePayment value) {
            return onlinePayment(Coded.of(value));
        }

        public Builder onlinePayment(Coded<OnlinePayment> value) {
            this.onlinePayment = value;
            return this;
        }

        public Builder digital(DigitalFacts value) {
            this.digital = value;
            return this;
        }

        public Dossier in(DossierStatus status) {
            return in(Coded.of(status));
        }

        /** The dossier in this status. */
        public Dossier in(Coded<DossierStatus> status) {
            return new Dossier(
                    code,
                    procedure,
                    applicant,
                    summary,
                    status,
                    times,
                    handling,
                    new DossierPapers(components, others, results, supplements),
                    new Charges(fees, onlinePayment),
                    digital);
        }
    }
}
