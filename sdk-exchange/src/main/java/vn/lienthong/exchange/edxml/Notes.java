package vn.lienthong.exchange.edxml;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;

/** What is noticed and what is left over while one message is read. */
final class Notes {
    private final Findings.Collector findings = Findings.collector();
    private final List<Fields> groups = new ArrayList<>();
    private final List<UnknownXml> unknown = new ArrayList<>();

    void found(Finding finding) {
        findings.add(finding);
    }

    void opened(Fields group) {
        groups.add(group);
    }

    void unknown(String path, XmlNode node) {
        unknown.add(new UnknownXml(path, node));
    }

    /** To be asked when everything known has been read. */
    List<UnknownXml> leftOver() {
        groups.forEach(Fields::leaveOver);
        groups.clear();
        return unknown;
    }

    Findings findings() {
        return findings.toFindings();
    }
}
