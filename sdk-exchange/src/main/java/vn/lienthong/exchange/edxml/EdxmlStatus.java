package vn.lienthong.exchange.edxml;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.privacy.PersonalText;

/**
 * Reports the business status of a document (<i>trạng thái xử lý văn bản</i>).
 *
 * @param from who reports
 * @param responseFor the document, and in {@code organization} the addressee
 * @param code the status
 * @param timestamp local time of Vietnam, without zone (wire {@code Timestamp})
 * @param description the reason, free text (wire {@code Description})
 * @param staff the clerk
 * @param remainder what the model does not know
 */
public record EdxmlStatus(
        Organization from,
        ResponseFor responseFor,
        StatusCode code,
        Optional<Written<LocalDateTime>> timestamp,
        Optional<PersonalText> description,
        Optional<StaffInfo> staff,
        Remainder remainder)
        implements EdxmlMessage {
    public EdxmlStatus {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(responseFor, "responseFor");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(remainder, "remainder");
    }

    /** @param timestamp local time of Vietnam */
    public static Builder builder(
            Organization from, ResponseFor responseFor, StatusCode.Known code, LocalDateTime timestamp) {
        return new Builder(from, responseFor, code, timestamp);
    }

    @Override
    public String documentId() {
        return responseFor.documentId();
    }

    /** To whom the message goes: the document's sender, and for {@code 13} its recipient (DX-39). */
    public String addressee() {
        return responseFor.organization();
    }

    @Override
    public String toString() {
        return "EdxmlStatus[" + documentId() + ", " + code.wire() + "]";
    }

    /** Gathers a status message. Not thread-safe. */
    public static final class Builder {
        private final Organization from;
        private final ResponseFor responseFor;
        private final StatusCode code;
        private final LocalDateTime timestamp;
        private Optional<PersonalText> description = Optional.empty();
        private Optional<StaffInfo> staff = Optional.empty();

        private Builder(Organization from, ResponseFor responseFor, StatusCode code, LocalDateTime timestamp) {
            this.from = from;
            this.responseFor = responseFor;
            this.code = code;
            this.timestamp = timestamp;
        }

        public Builder description(String value) {
            this.description = Texts.present(value).map(PersonalText::of);
            return this;
        }

        public Builder staff(StaffInfo value) {
            this.staff = Optional.of(value);
            return this;
        }

        /** @throws InvalidInputException when receivers would refuse the message (DX-20); it lists all that is wrong */
        public EdxmlStatus build() {
            EdxmlStatus status = new EdxmlStatus(
                    from, responseFor, code, Optional.of(Written.of(timestamp)), description, staff, Remainder.NONE);
            EdxmlCheck.requireSendable(status);
            return status;
        }
    }
}
