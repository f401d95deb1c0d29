package vn.lienthong.exchange.edxml;

import vn.lienthong.core.finding.Findings;

/** Checks a status message (DX-20, DX-39). */
final class StatusCheck {
    private static final String TARGET = "MessageHeader/ResponseFor";

    private final EdxmlStatus status;
    private final Findings.Collector findings;
    private final CheckedFields fields;

    StatusCheck(EdxmlStatus status, Findings.Collector findings) {
        this.status = status;
        this.findings = findings;
        this.fields = new CheckedFields(findings);
    }

    void check() {
        ResponseFor target = status.responseFor();
        fields.organization(status.from(), "MessageHeader/From");
        fields.code(target.organization(), TARGET + "/OrganId", CheckRule.STATUS_TARGET);
        fields.present(target.code(), TARGET + "/Code", CheckRule.STATUS_TARGET);
        fields.present(target.documentId(), TARGET + "/DocumentId", CheckRule.STATUS_TARGET);
        fields.understood(target.promulgationDate(), TARGET + "/PromulgationDate", CheckRule.DATE);
        if (status.code() instanceof StatusCode.Unknown) {
            findings.add(CheckRule.STATUS_CODE.at("MessageHeader/StatusCode"));
        }
        if (status.timestamp().isEmpty()) {
            findings.add(CheckRule.TIMESTAMP.at("MessageHeader/Timestamp"));
        }
        fields.understood(status.timestamp(), "MessageHeader/Timestamp", CheckRule.DATE);
    }
}
