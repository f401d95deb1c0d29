package vn.lienthong.exchange.edxml;

import java.io.IOException;
import java.util.List;

/** Writes {@code TraceHeaderList} in builder order: what the document is sent for, then the hops. */
final class TraceWriter {
    private final ElementWriter out;
    private final DocumentHeaderWriter header;

    TraceWriter(ElementWriter out, DocumentHeaderWriter header) {
        this.out = out;
        this.header = header;
    }

    void trace(Trace trace) throws IOException {
        if (trace.business().isPresent()) {
            Business business = trace.business().get();
            out.group("Bussiness", true, () -> business(business));
        }
        List<Hop> hops = trace.hops();
        for (int i = 0; i < hops.size(); i++) {
            Hop hop = hops.get(i);
            out.item("TraceHeader", i + 1, () -> {
                out.text("OrganId", hop.organization());
                out.written("Timestamp", hop.timestamp());
            });
        }
    }

    private void business(Business business) throws IOException {
        out.text("DocumentId", business.documentId());
        out.text("BussinessDocType", business.type().wire());
        out.text("BussinessDocReason", business.reason());
        out.written("Paper", business.paper());
        if (business.update().isPresent()) {
            UpdateScope scope = business.update().get();
            out.group("BussinessDocumentInfo", true, () -> scope(scope));
        }
        out.group("ReplacementInfoList", !business.replacements().isEmpty(), () -> {
            for (int i = 0; i < business.replacements().size(); i++) {
                Replacement replaced = business.replacements().get(i);
                out.item("ReplacementInfo", i + 1, () -> replacement(replaced));
            }
        });
        for (int i = 0; i < business.staff().size(); i++) {
            StaffInfo staff = business.staff().get(i);
            out.item("StaffInfo", i + 1, () -> header.staff(staff));
        }
    }

    private void scope(UpdateScope scope) throws IOException {
        out.written("DocumentInfo", scope.content());
        out.written("DocumentReceiver", scope.recipients());
        out.group("ReceiverList", !scope.changes().isEmpty(), () -> {
            for (int i = 0; i < scope.changes().size(); i++) {
                RecipientChange change = scope.changes().get(i);
                out.item("Receiver", i + 1, () -> {
                    out.text("OrganId", change.organization());
                    out.written("ReceiverType", change.kind());
                });
            }
        });
    }

    private void replacement(Replacement replaced) throws IOException {
        out.text("DocumentId", replaced.documentId());
        out.group(
                "OrganIdList",
                !replaced.organizations().isEmpty(),
                () -> out.texts("OrganId", replaced.organizations()));
    }
}
