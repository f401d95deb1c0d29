package vn.lienthong.portal.dossier.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dossier in a file; every member may be missing, what must be there is checked afterwards. */
public record DossierFile(
        @Nullable String code,
        @Nullable ProcedurePart procedure,
        @Nullable ApplicantPart applicant,
        @Nullable String summary,
        @Nullable String status,
        @Nullable TimesPart times,
        @Nullable HandlingPart handling,
        @Nullable List<ComponentPart> components,
        @Nullable List<OtherPart> otherPapers,
        @Nullable List<ResultPart> results,
        @Nullable List<SupplementPart> supplements,
        @Nullable List<FeePart> fees,
        @Nullable String onlinePayment,
        @Nullable DigitalPart digital) {
    public record ProcedurePart(
            @Nullable String code,
            @Nullable String name,
            @Nullable String fieldCode,
            @Nullable String fieldName) {}

    public record ApplicantPart(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String techId,
            @Nullable String paperNumber,
            @Nullable List<String> identities,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String fax) {
        /** Names the record only: its values are personal data. */
        @Override
        public String toString() {
            return "ApplicantPart";
        }
    }

    public record TimesPart(
            @Nullable String submitted,
            @Nullable String received,
            @Nullable String due,
            @Nullable String finished,
            @Nullable String returned,
            @Nullable String refused) {}

    public record HandlingPart(
            @Nullable String unitName,
            @Nullable String receiptNumber,
            @Nullable String returnWay,
            @Nullable String channel,
            @Nullable String filedAt,
            @Nullable String returnNote,
            @Nullable String note,
            @Nullable String otherInformation) {
        /** Names the record only: its values may be personal data. */
        @Override
        public String toString() {
            return "HandlingPart";
        }
    }

    public record ComponentPart(
            @Nullable String id,
            @Nullable String fileName,
            @Nullable String code,
            @Nullable String link,
            @Nullable Boolean deleted,
            @Nullable Boolean digitised,
            @Nullable String reuse,
            @Nullable Boolean fromCitizenStore,
            @Nullable String replacedBy) {
        /** Names the record only: its link opens the paper. */
        @Override
        public String toString() {
            return "ComponentPart";
        }
    }

    public record OtherPart(
            @Nullable String name,
            @Nullable Integer count,
            @Nullable String kindCode) {}

    public record ResultPart(
            @Nullable String id,
            @Nullable String name,
            @Nullable String link,
            @Nullable String componentCode,
            @Nullable String resultCode) {
        /** Names the record only: its link opens the paper. */
        @Override
        public String toString() {
            return "ResultPart";
        }
    }

    public record SupplementPart(
            @Nullable Long id,
            @Nullable String requestedBy,
            @Nullable String content,
            @Nullable String requested,
            @Nullable String received,
            @Nullable String dueBefore,
            @Nullable String dueAfter,
            @Nullable Boolean done) {
        /** Names the record only: its values may be personal data. */
        @Override
        public String toString() {
            return "SupplementPart";
        }
    }

    public record FeePart(
            @Nullable String name,
            @Nullable String code,
            @Nullable Long amount,
            @Nullable String collection,
            @Nullable String kind) {}

    public record DigitalPart(
            @Nullable Boolean digitised,
            @Nullable Boolean verifiedAccount,
            @Nullable List<String> databases) {}

    /** Names the record only: its values are personal data. */
    @Override
    public String toString() {
        return "DossierFile";
    }
}
