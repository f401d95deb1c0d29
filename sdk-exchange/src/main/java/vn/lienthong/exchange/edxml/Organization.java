package vn.lienthong.exchange.edxml;

import java.util.Objects;
import java.util.Optional;
import vn.lienthong.core.id.AgencyCode;
import vn.lienthong.core.id.Strictness;
import vn.lienthong.core.privacy.EmailAddress;
import vn.lienthong.core.privacy.PhoneNumber;

/**
 * Sender or recipient (<i>cơ quan, đơn vị</i>; wire {@code From}, {@code To}).
 *
 * @param code organisation code (wire {@code OrganId}), opaque, case kept; empty when a received message names none
 * @param name wire {@code OrganName}
 * @param inCharge the parent body, free text (wire {@code OrganizationInCharge})
 * @param address wire {@code OrganAdd}
 * @param email wire {@code Email}
 * @param telephone wire {@code Telephone}
 * @param fax wire {@code Fax}
 * @param website wire {@code Website}
 */
public record Organization(
        String code,
        Optional<String> name,
        Optional<String> inCharge,
        Optional<String> address,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> telephone,
        Optional<PhoneNumber> fax,
        Optional<String> website) {
    public Organization {
        Objects.requireNonNull(code, "code");
    }

    /** The code as a value that knows its family; empty when it is none that can be. */
    public Optional<AgencyCode> agencyCode() {
        return AgencyCode.parse(code, Strictness.TOLERANT).value();
    }

    /** Code and name, which is what most messages carry. */
    public static Organization of(String code, String name) {
        return builder(code).name(name).build();
    }

    public static Builder builder(String code) {
        return new Builder(code);
    }

    public static Builder builder(AgencyCode code) {
        return new Builder(code.text());
    }

    /** Gathers an organisation's particulars. Not thread-safe. */
    public static final class Builder {
        private final String code;
        private Optional<String> name = Optional.empty();
        private Optional<String> inCharge = Optional.empty();
        private Optional<String> address = Optional.empty();
        private Optional<EmailAddress> email = Optional.empty();
        private Optional<PhoneNumber> telephone = Optional.empty();
        private Optional<PhoneNumber> fax = Optional.empty();
        private Optional<String> website = Optional.empty();

        private Builder(String code) {
            this.code = code.strip();
        }

        public Builder name(String value) {
            this.name = Texts.present(value);
            return this;
        }

        public Builder inCharge(String value) {
            this.inCharge = Texts.present(value);
            return this;
        }

        public Builder address(String value) {
            this.address = Texts.present(value);
            return this;
        }

        public Builder email(EmailAddress value) {
            this.email = Optional.of(value);
            return this;
        }

        public Builder telephone(PhoneNumber value) {
            this.telephone = Optional.of(value);
            return this;
        }

        public Builder fax(PhoneNumber value) {
            this.fax = Optional.of(value);
            return this;
        }

        public Builder website(String value) {
            this.website = Texts.present(value);
            return this;
        }

        public Organization build() {
            return new Organization(code, name, inCharge, address, email, telephone, fax, website);
        }
    }
}
