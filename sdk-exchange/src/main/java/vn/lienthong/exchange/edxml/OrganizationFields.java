package vn.lienthong.exchange.edxml;

import vn.lienthong.core.privacy.EmailAddress;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PhoneNumber;

/** Reads the two groups that occur in documents and in status messages: organisation and clerk. */
final class OrganizationFields {
    private OrganizationFields() {}

    static Organization organization(Fields fields) {
        return new Organization(
                fields.textOrEmpty("OrganId"),
                fields.text("OrganName"),
                fields.text("OrganizationInCharge"),
                fields.text("OrganAdd"),
                fields.text("Email").map(EmailAddress::of),
                fields.text("Telephone").map(PhoneNumber::of),
                fields.text("Fax").map(PhoneNumber::of),
                fields.text("Website"));
    }

    static Organization sender(Fields header) {
        Organization from = header.group("From")
                .map(OrganizationFields::organization)
                .orElseGet(() -> Organization.builder("").build());
        return from;
    }

    static StaffInfo staff(Fields fields) {
        return new StaffInfo(
                fields.text("Department"),
                fields.text("DepartmentId"),
                fields.text("Staff").map(PersonName::of),
                fields.text("StaffId"),
                fields.text("Email").map(EmailAddress::of),
                fields.text("Mobile").map(PhoneNumber::of));
    }

    static ResponseFor responseFor(Fields fields) {
        return new ResponseFor(
                fields.textOrEmpty("OrganId"),
                fields.textOrEmpty("Code"),
                fields.textOrEmpty("DocumentId"),
                fields.date("PromulgationDate"));
    }

    static boolean isEmpty(ResponseFor target) {
        return target.organization().isEmpty()
                && target.code().isEmpty()
                && target.documentId().isEmpty()
                && target.promulgationDate().isEmpty();
    }
}
