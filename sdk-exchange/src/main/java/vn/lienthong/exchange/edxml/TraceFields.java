package vn.lienthong.exchange.edxml;

import java.util.List;

/** Reads {@code TraceHeaderList}. Nothing in it fails a message (DX-38). */
final class TraceFields {
    private TraceFields() {}

    static Trace trace(Fields fields) {
        return new Trace(
                fields.group("Bussiness").map(TraceFields::business),
                fields.groups("TraceHeader").stream()
                        .map(hop -> new Hop(hop.text("OrganId"), hop.timestamp("Timestamp")))
                        .toList());
    }

    private static Business business(Fields fields) {
        return new Business(
                fields.text("BussinessDocType").map(BusinessType::of).orElse(BusinessType.Known.NEW),
                fields.text("DocumentId"),
                fields.text("BussinessDocReason"),
                fields.number("Paper"),
                fields.group("BussinessDocumentInfo").map(TraceFields::scope),
                fields.group("ReplacementInfoList")
                        .map(list -> list.groups("ReplacementInfo").stream()
                                .map(TraceFields::replacement)
                                .toList())
                        .orElse(List.of()),
                fields.groups("StaffInfo").stream()
                        .map(OrganizationFields::staff)
                        .toList());
    }

    private static UpdateScope scope(Fields fields) {
        return new UpdateScope(
                fields.number("DocumentInfo"),
                fields.number("DocumentReceiver"),
                fields.group("ReceiverList")
                        .map(list -> list.groups("Receiver").stream()
                                .map(each ->
                                        new RecipientChange(each.textOrEmpty("OrganId"), each.number("ReceiverType")))
                                .toList())
                        .orElse(List.of()));
    }

    private static Replacement replacement(Fields fields) {
        return new Replacement(
                fields.textOrEmpty("DocumentId"),
                fields.group("OrganIdList").map(list -> list.texts("OrganId")).orElse(List.of()));
    }
}
