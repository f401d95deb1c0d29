package vn.lienthong.signature.cert;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sorts the UIDs of a subject into the fields of an identity. The first of each kind fills the field; none is lost. */
final class UidReader {
    private final Map<UidPrefix, String> known = new EnumMap<>(UidPrefix.class);
    private final Map<String, List<IdentityNumber>> others = new TreeMap<>();
    private @Nullable String citizenId;

    private UidReader() {}

    static SignerIdentity.Ids read(List<Uid> uids) {
        UidReader reader = new UidReader();
        // The citizen id goes before the old id card, wherever they stand.
        uids.stream().filter(uid -> !oldCard(uid)).forEach(reader::take);
        uids.stream().filter(UidReader::oldCard).forEach(reader::take);
        return reader.ids();
    }

    private static boolean oldCard(Uid uid) {
        return uid.known().filter(prefix -> prefix == UidPrefix.CMND).isPresent();
    }

    private void take(Uid uid) {
        UidPrefix prefix = uid.known().orElse(null);
        if (prefix == null) {
            other(uid);
            return;
        }
        switch (prefix) {
            case CCCD, PID, CMND -> {
                if (citizenId == null) {
                    citizenId = uid.value();
                } else if (!citizenId.equals(uid.value())) {
                    other(uid);
                }
            }
            case MST, MNS, HC, BHXH -> {
                String before = known.putIfAbsent(prefix, uid.value());
                if (before != null && !before.equals(uid.value())) {
                    other(uid);
                }
            }
        }
    }

    private void other(Uid uid) {
        others.computeIfAbsent(uid.prefix(), prefix -> new ArrayList<>()).add(IdentityNumber.of(uid.value()));
    }

    private SignerIdentity.Ids ids() {
        return new SignerIdentity.Ids(
                known.get(UidPrefix.MST),
                known.get(UidPrefix.MNS),
                masked(citizenId),
                masked(known.get(UidPrefix.HC)),
                masked(known.get(UidPrefix.BHXH)),
                others);
    }

    private static @Nullable IdentityNumber masked(@Nullable String value) {
        return value == null ? null : IdentityNumber.of(value);
    }
}
