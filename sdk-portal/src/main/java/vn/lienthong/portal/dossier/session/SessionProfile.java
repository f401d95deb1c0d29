package vn.lienthong.portal.dossier.session;

import java.util.Objects;
import java.util.Set;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.id.DossierCodeGrammar;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.portal.dossier.CodeTables;
import vn.lienthong.portal.dossier.Dossier;
import vn.lienthong.portal.dossier.DossierLimits;

/**
 * What installations of the session dialect disagree on, as data. The standard profile holds what is known; where nothing is known
 * its value is the SDK's own choice and said so. Immutable.
 */
public final class SessionProfile {
    private final Builder settings;

    private SessionProfile(Builder builder) {
        this.settings = builder;
    }

    /** Record r1 of 2020, the agreed code tables, the limits seen, supplements not sent. */
    public static SessionProfile standard() {
        return builder("a-session").build();
    }

    /** @param name the profile's name with its version; part of the key under which sent content is remembered */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    public String name() {
        return settings.name;
    }

    public RecordRevision revision() {
        return settings.revision;
    }

    public CodeTables codes() {
        return settings.codes;
    }

    public DossierLimits limits() {
        return settings.limits;
    }

    public DossierCodeGrammar dossierCodes() {
        return settings.dossierCodes;
    }

    public boolean sendsSupplements() {
        return settings.supplements;
    }

    /** What is to be said of a dossier before it goes out under this profile; as {@link SessionPortal#check(Dossier)}, without a portal. */
    public Findings check(Dossier dossier, SdkClock clock) {
        return new SessionCheck(this, clock).check(dossier);
    }

    Set<String> conflictCodes() {
        return settings.conflictCodes;
    }

    Phrases conflict() {
        return settings.conflict;
    }

    Set<String> expiredCodes() {
        return settings.expiredCodes;
    }

    Phrases expired() {
        return settings.expired;
    }

    /** Settings of a profile. Not thread-safe; every build takes a copy. */
    public static final class Builder {
        private final String name;
        private RecordRevision revision = RecordRevision.R1;
        private CodeTables codes = CodeTables.SESSION;
        private DossierLimits limits = DossierLimits.SEEN;
        private DossierCodeGrammar dossierCodes = DossierCodeGrammar.TOLERANT;
        private boolean supplements;
        private Set<String> conflictCodes = Set.of("0", "3", "-3");
        private Phrases conflict = Phrases.of("đã tồn tại");
        private Set<String> expiredCodes = Set.of();
        private Phrases expired = Phrases.of(
                "phiên làm việc không hợp lệ",
                "phiên làm việc đã hết hạn",
                "phiên đăng nhập đã hết hạn",
                "invalid session",
                "session expired");

        private Builder(String name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        private Builder(Builder other) {
            this.name = other.name;
            this.revision = other.revision;
            this.codes = other.codes;
            this.limits = other.limits;
            this.dossierCodes = other.dossierCodes;
            this.supplements = other.supplements;
            this.conflictCodes = other.conflictCodes;
            this.conflict = other.conflict;
            this.expiredCodes = other.expiredCodes;
            this.expired = other.expired;
        }

        public Builder revision(RecordRevision value) {
            this.revision = value;
            return this;
        }

        public Builder codes(CodeTables value) {
            this.codes = value;
            return this;
        }

        public Builder limits(DossierLimits value) {
            this.limits = value;
            return this;
        }

        /** Which dossier codes may be sent; all known forms by default. */
        public Builder dossierCodes(DossierCodeGrammar value) {
            this.dossierCodes = value;
            return this;
        }

        /** Sends {@code DanhSachHoSoBoSung}. Off until the operator confirms that it is taken (portal 9.16). */
        public Builder sendingSupplements() {
            this.supplements = true;
            return this;
        }

        /** What says "known already" to a create: one of these codes together with one of these phrases (portal 7). */
        public Builder conflict(Set<String> codes, Phrases phrases) {
            this.conflictCodes = Set.copyOf(codes);
            this.conflict = phrases;
            return this;
        }

        /**
         * What says that a session is dead: one of these codes, or any code but 0 with one of these phrases. Not documented anywhere
         * (portal 9.6); the default is the SDK's own list of Vietnamese and English phrases and no code.
         */
        public Builder sessionExpired(Set<String> codes, Phrases phrases) {
            this.expiredCodes = Set.copyOf(codes);
            this.expired = phrases;
            return this;
        }

        public SessionProfile build() {
            return new SessionProfile(new Builder(this));
        }
    }
}
