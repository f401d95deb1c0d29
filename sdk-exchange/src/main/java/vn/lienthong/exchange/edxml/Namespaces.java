package vn.lienthong.exchange.edxml;

import java.util.Map;

/** The namespace of edXML and what the writer binds to it. */
final class Namespaces {
    static final String EDXML = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    static final String PREFIX = "edXML";
    /** An early version that was given up; its attachments stand elsewhere. */
    static final String ABANDONED = "http://www.go.vn/eDoc";

    static final String XLINK_PREFIX = "xlink";
    static final String XLINK = "http://www.w3.org/1999/xlink";

    /** What is bound inside the envelope. */
    static final Map<String, String> IN_ENVELOPE = Map.of("", EDXML, PREFIX, EDXML);
    /** What is bound beside the envelope. */
    static final Map<String, String> IN_ROOT = Map.of("", EDXML);

    private Namespaces() {}
}
