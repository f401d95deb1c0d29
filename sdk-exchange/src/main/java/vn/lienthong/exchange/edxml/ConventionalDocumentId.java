package vn.lienthong.exchange.edxml;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A document id by the usual convention: {@code organisation,yyyy/MM/dd,number/notation}, for example
 * {@code 000.00.01.T98,2026/01/15,125/SVD-VP}. Ids need not follow it: UUIDs and others are in use, so an id is otherwise an opaque
 * string.
 *
 * @param organization the sender's code
 * @param date date of issue
 * @param code {@code number/notation}; may hold commas and slashes
 */
public record ConventionalDocumentId(String organization, LocalDate date, String code) {
    public ConventionalDocumentId {
        Objects.requireNonNull(date, "date");
        if (organization.isBlank() || organization.indexOf(',') >= 0 || code.isBlank()) {
            throw new IllegalArgumentException("organisation and code must be there, the organisation without a comma");
        }
    }

    public static ConventionalDocumentId of(String organization, LocalDate date, DocumentCode code) {
        return new ConventionalDocumentId(organization, date, code.joined());
    }

    /** Takes an id apart; empty when it does not follow the convention or names a day that does not exist. */
    public static Optional<ConventionalDocumentId> parse(String id) {
        String[] parts = id.split(",", 3);
        if (parts.length < 3 || parts[0].isBlank() || parts[2].isBlank()) {
            return Optional.empty();
        }
        return WireFormat.date(parts[1]).value().map(date -> new ConventionalDocumentId(parts[0], date, parts[2]));
    }

    /** The id as it goes on the wire. */
    public String text() {
        return organization + "," + WireFormat.DATE.format(date) + "," + code;
    }
}
