package vn.lienthong.portal.dossier;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.core.error.ConfigurationException;

/**
 * From the statuses of the agency's own software to those of the portal. Every local status has exactly one; this is checked when the map
 * is made, so that nothing is found out in the middle of a night's run. Immutable.
 */
public final class StatusMap {
    private final Map<String, DossierStatus> byLocal;

    private StatusMap(Map<String, DossierStatus> byLocal) {
        this.byLocal = Map.copyOf(byLocal);
    }

    /**
     * @param localStatuses all statuses the agency's software knows
     * @param byLocal the portal status of each
     * @throws ConfigurationException when one has none, or one is mapped that the software does not know
     */
    public static StatusMap of(Set<String> localStatuses, Map<String, DossierStatus> byLocal) {
        Set<String> missing = new HashSet<>(localStatuses);
        missing.removeAll(byLocal.keySet());
        Set<String> unknown = new HashSet<>(byLocal.keySet());
        unknown.removeAll(localStatuses);
        if (!missing.isEmpty()) {
            throw new ConfigurationException(DossierMessage.STATUS_UNMAPPED, sorted(missing));
        }
        if (!unknown.isEmpty()) {
            throw new ConfigurationException(DossierMessage.STATUS_FOREIGN, sorted(unknown));
        }
        return new StatusMap(byLocal);
    }

    /** @throws ConfigurationException for a status that was not declared when the map was made */
    public DossierStatus portalStatus(String local) {
        DossierStatus status = byLocal.get(local);
        if (status == null) {
            throw new ConfigurationException(DossierMessage.STATUS_UNMAPPED, local);
        }
        return status;
    }

    /** Portal statuses no local one leads to; worth a look, not an error. */
    public Set<DossierStatus> unreachable() {
        Set<DossierStatus> left = EnumSet.allOf(DossierStatus.class);
        left.removeAll(byLocal.values());
        return Set.copyOf(left);
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
