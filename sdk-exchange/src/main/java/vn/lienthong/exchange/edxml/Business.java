package vn.lienthong.exchange.edxml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document is sent for (wire {@code Bussiness}, spelled so).
 *
 * @param type new, recall, update, replace, or an unknown value
 * @param documentId the document that is updated (wire {@code DocumentId}); without meaning in the other types
 * @param reason wire {@code BussinessDocReason}
 * @param paper a number of disputed meaning: "paper copy also sent" or pages (wire {@code Paper})
 * @param update what an update changes
 * @param replacements what a replacement replaces
 * @param staff clerks in charge
 */
public record Business(
        BusinessType type,
        Optional<String> documentId,
        Optional<String> reason,
        Optional<Written<Integer>> paper,
        Optional<UpdateScope> update,
        List<Replacement> replacements,
        List<StaffInfo> staff) {
    public Business {
        Objects.requireNonNull(type, "type");
        replacements = List.copyOf(replacements);
        staff = List.copyOf(staff);
    }

    /** A new document. */
    public static Business newDocument(String reason) {
        return of(BusinessType.Known.NEW, reason);
    }

    /** Takes documents back; the targets go into {@link EdxmlDocument.Builder#responseFor}. */
    public static Business recall(String reason) {
        return of(BusinessType.Known.RECALL, reason);
    }

    /** Changes the document of this id. */
    public static Business update(String documentId, UpdateScope scope, String reason) {
        return new Business(
                BusinessType.Known.UPDATE,
                Texts.present(documentId),
                Texts.present(reason),
                Optional.empty(),
                Optional.of(scope),
                List.of(),
                List.of());
    }

    /** Replaces earlier documents. */
    public static Business replace(List<Replacement> replaced, String reason) {
        return new Business(
                BusinessType.Known.REPLACE,
                Optional.empty(),
                Texts.present(reason),
                Optional.empty(),
                Optional.empty(),
                replaced,
                List.of());
    }

    public Business withPaper(int value) {
        return new Business(type, documentId, reason, Optional.of(Written.of(value)), update, replacements, staff);
    }

    public Business withStaff(StaffInfo clerk) {
        return new Business(type, documentId, reason, paper, update, replacements, List.of(clerk));
    }

    private static Business of(BusinessType type, String reason) {
        return new Business(
                type,
                Optional.empty(),
                Texts.present(reason),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
