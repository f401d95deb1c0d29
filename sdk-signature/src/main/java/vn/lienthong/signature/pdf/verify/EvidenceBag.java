package vn.lienthong.signature.pdf.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.lienthong.signature.revocation.EvidenceItem;

/** Evidence, each piece once. */
final class EvidenceBag {
    private final Set<String> seen = new HashSet<>();
    private final List<EvidenceItem> items = new ArrayList<>();

    void addAll(Collection<EvidenceItem> more) {
        more.stream().filter(item -> seen.add(item.sha256())).forEach(items::add);
    }

    List<EvidenceItem> items() {
        return List.copyOf(items);
    }
}
