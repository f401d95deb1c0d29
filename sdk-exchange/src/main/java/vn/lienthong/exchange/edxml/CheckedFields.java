package vn.lienthong.exchange.edxml;

import java.util.Optional;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.id.AgencyCode;
import vn.lienthong.core.id.AgencyCodeKind;
import vn.lienthong.core.id.Strictness;
import vn.lienthong.core.privacy.Masked;

/** Checks that documents and status messages share. */
final class CheckedFields {
    private final Findings.Collector findings;

    CheckedFields(Findings.Collector findings) {
        this.findings = findings;
    }

    void organization(Organization organization, String path) {
        code(organization.code(), path + "/OrganId", CheckRule.ORGANIZATION);
        length(organization.inCharge(), 500, path + "/OrganizationInCharge");
        length(organization.name(), 200, path + "/OrganName");
        length(organization.address(), 500, path + "/OrganAdd");
        maskedLength(organization.email(), 100, path + "/Email");
        maskedLength(organization.telephone(), 20, path + "/Telephone");
        maskedLength(organization.fax(), 20, path + "/Fax");
    }

    /** Present, not the word {@code null}, and not too long. */
    void code(String code, String path, CheckRule whenMissing) {
        if (code.isBlank() || code.equals("null")) {
            findings.add(whenMissing.at(path));
        } else if (code.length() > AgencyCode.MAX_SENT) {
            findings.add(CheckRule.CODE_LENGTH.at(path, AgencyCode.MAX_SENT));
        } else if (isOfNoFamily(code)) {
            findings.add(CheckRule.CODE_FAMILY.at(path));
        }
    }

    void present(String value, String path, CheckRule rule) {
        if (value.isBlank()) {
            findings.add(rule.at(path));
        }
    }

    void understood(Optional<? extends Written<?>> value, String path, CheckRule rule) {
        if (value.isPresent() && !value.get().isUnderstood()) {
            findings.add(rule.at(path));
        }
    }

    void count(Optional<Written<Integer>> value, String path) {
        if (value.isPresent()
                && value.get().value().filter(number -> number >= 0).isEmpty()) {
            findings.add(CheckRule.NUMBER.at(path));
        }
    }

    void length(Optional<String> value, int limit, String path) {
        if (value.isPresent() && value.get().codePointCount(0, value.get().length()) > limit) {
            findings.add(CheckRule.LENGTH.at(path, limit));
        }
    }

    void maskedLength(Optional<? extends Masked> value, int limit, String path) {
        length(value.map(Masked::reveal), limit, path);
    }

    private static boolean isOfNoFamily(String code) {
        return AgencyCode.parse(code, Strictness.TOLERANT)
                .value()
                .filter(parsed -> parsed.kind() != AgencyCodeKind.UNKNOWN)
                .isEmpty();
    }
}
