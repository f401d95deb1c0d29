package vn.lienthong.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.exchange.edxml.Business;
import vn.lienthong.exchange.edxml.BusinessType;
import vn.lienthong.exchange.edxml.Replacement;
import vn.lienthong.exchange.edxml.UpdateScope;

/** What a document of a message description is sent for. */
final class EdxmlMetaBusiness {
    private final MetaObject meta;

    EdxmlMetaBusiness(MetaObject meta) {
        this.meta = meta;
    }

    Business business() {
        String reason = meta.text("reason").orElse("");
        return switch (type()) {
            case NEW -> Business.newDocument(reason);
            case RECALL -> Business.recall(reason);
            case UPDATE -> Business.update(meta.required("target"), UpdateScope.ofContent(), reason);
            case REPLACE -> Business.replace(replaced(), reason);
        };
    }

    private BusinessType.Known type() {
        Optional<String> name = meta.text("businessType");
        for (BusinessType.Known type : BusinessType.Known.values()) {
            if (type.name().equalsIgnoreCase(name.orElse("NEW"))) {
                return type;
            }
        }
        throw MetaObject.wrong("businessType");
    }

    private List<Replacement> replaced() {
        return meta.objects("replaces").stream()
                .map(item -> item.allowing(Set.of("documentId", "organizations")))
                .map(item -> new Replacement(item.required("documentId"), item.texts("organizations")))
                .toList();
    }
}
