package vn.lienthong.cli;

import vn.lienthong.core.finding.FindingTemplate;
import vn.lienthong.core.finding.Severity;

/** What a caller expects of a payment message beside its checksum. */
enum PaymentExpectation implements FindingTemplate {
    TYPE;

    @Override
    public String id() {
        return "CLI-PAYMENT-TYPE";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String vi() {
        return "Bản tin thuộc loại {0}, không phải loại {1} như mong đợi";
    }

    @Override
    public String en() {
        return "the message is of type {0}, not {1} as expected";
    }

    @Override
    public String source() {
        return "";
    }
}
