package vn.lienthong.exchange.edxml;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands on the first page of the paper.
 *
 * @param code number and notation
 * @param subject <i>trích yếu</i> (wire {@code Subject}); empty when a received message has none
 * @param content wire {@code Content}; usually repeats the subject
 * @param promulgation place and date
 * @param type kind of document
 * @param signer who signed
 * @param dueDate by when an answer is wanted (wire {@code DueDate})
 */
public record Letter(
        DocumentCode code,
        String subject,
        Optional<String> content,
        Promulgation promulgation,
        DocumentType type,
        Signer signer,
        Optional<Written<LocalDate>> dueDate) {
    public Letter {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(promulgation, "promulgation");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(signer, "signer");
    }

    /** Subjects name people: they are not printed. */
    @Override
    public String toString() {
        return "Letter[" + code.joined() + "]";
    }
}
