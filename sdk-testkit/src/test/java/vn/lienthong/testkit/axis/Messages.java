package vn.lienthong.testkit.axis;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Messages for the tests: the specification's own, and small ones. */
final class Messages {
    private static final String URI = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

    private Messages() {}

    static byte[] golden(String name) throws Exception {
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    /** Another prefix than the vendor's. */
    static String document(String from, String... to) {
        StringBuilder recipients = new StringBuilder();
        for (String code : to) {
            recipients.append("<e:To><e:OrganId>").append(code).append("</e:OrganId></e:To>");
        }
        return "<edXML xmlns=\"" + URI + "\"><e:edXMLEnvelope xmlns:e=\"" + URI + "\"><e:edXMLHeader><e:MessageHeader>"
                + "<e:From><e:OrganId>" + from + "</e:OrganId></e:From>" + recipients
                + "<e:DocumentId>" + from + ",2026/11/22,7/SVD</e:DocumentId>"
                + "<e:Code><e:CodeNumber>7</e:CodeNumber><e:CodeNotation>SVD</e:CodeNotation></e:Code>"
                + "<e:Subject>Thử</e:Subject></e:MessageHeader><e:TraceHeaderList><e:Bussiness>"
                + "<e:BussinessDocType>0</e:BussinessDocType></e:Bussiness><e:TraceHeader><e:OrganId>" + from
                + "</e:OrganId><e:Timestamp>2026/11/22 07:00:00</e:Timestamp></e:TraceHeader></e:TraceHeaderList>"
                + "</e:edXMLHeader></e:edXMLEnvelope><AttachmentEncoded/></edXML>";
    }

    static byte[] documentBytes(String from, String... to) {
        return document(from, to).getBytes(StandardCharsets.UTF_8);
    }

    static String status(String from, String to, String documentId, String code) {
        return "<edXML xmlns=\"" + URI + "\"><e:edXMLEnvelope xmlns:e=\"" + URI + "\"><e:edXMLHeader><e:MessageHeader>"
                + "<e:From><e:OrganId>" + from + "</e:OrganId></e:From><e:ResponseFor><e:OrganId>" + to
                + "</e:OrganId><e:Code>7/SVD</e:Code><e:DocumentId>" + documentId + "</e:DocumentId></e:ResponseFor>"
                + "<e:StatusCode>" + code + "</e:StatusCode><e:Timestamp>2026/11/22 07:00:00</e:Timestamp>"
                + "</e:MessageHeader></e:edXMLHeader></e:edXMLEnvelope></edXML>";
    }
}
