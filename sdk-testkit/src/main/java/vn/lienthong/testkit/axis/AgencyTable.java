package vn.lienthong.testkit.axis;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.core.time.SdkClock;

/** The connected systems and their units; routes by either code of a unit. Guarded by the server's lock. */
final class AgencyTable {
    private final SdkClock clock;
    private final Map<String, String> secrets = new HashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private int version;
    private int syntheticRows;

    AgencyTable(SdkClock clock, List<AxisAgency> agencies) {
        this.clock = clock;
        start(agencies);
    }

    void start(List<AxisAgency> agencies) {
        secrets.clear();
        units.clear();
        version = 0;
        syntheticRows = 0;
        agencies.forEach(this::register);
    }

    void register(AxisAgency agency) {
        secrets.put(agency.systemId(), agency.secret());
        put(agency, "", "");
    }

    /** Adds a unit to a system, or changes it. */
    void put(AxisAgency agency, String parent, String mail) {
        version++;
        String number = Optional.ofNullable(units.get(agency.code()))
                .map(Unit::id)
                .orElseGet(() -> Integer.toString(units.size() + 1));
        units.put(agency.code(), new Unit(number, agency, parent, mail, false, false, version, clock.now()));
    }

    /** Unit of a code of either generation, deleted ones excepted. */
    Optional<Unit> find(String code) {
        return units.values().stream()
                .filter(unit -> !unit.deleted() && unit.agency().has(code))
                .findFirst();
    }

    void lock(String code, boolean locked) {
        Unit unit = find(code).orElseThrow(() -> new IllegalArgumentException("no agency with the code " + code));
        units.put(unit.agency().code(), unit.withLocked(locked));
    }

    void delete(Unit unit) {
        version++;
        units.put(unit.agency().code(), unit.deleted(version, clock.now()));
    }

    Optional<String> secret(String systemId) {
        return Optional.ofNullable(secrets.get(systemId));
    }

    List<Unit> unitsOf(String systemId) {
        return units.values().stream()
                .filter(unit -> !unit.deleted() && unit.agency().systemId().equals(systemId))
                .toList();
    }

    /** Every unit, deleted ones too. */
    Collection<Unit> all() {
        return List.copyOf(units.values());
    }

    int syntheticRows() {
        return syntheticRows;
    }

    void syntheticRows(int rows) {
        syntheticRows = rows;
    }

    /**
     * @param id the directory's row number
     * @param parent code of the centre or parent it was registered under
     * @param version of the directory when the unit changed last
     */
    record Unit(
            String id,
            AxisAgency agency,
            String parent,
            String mail,
            boolean locked,
            boolean deleted,
            int version,
            Instant changed) {

        private Unit withLocked(boolean other) {
            return new Unit(id, agency, parent, mail, other, deleted, version, changed);
        }

        private Unit deleted(int newVersion, Instant now) {
            return new Unit(id, agency, parent, mail, locked, true, newVersion, now);
        }

        String mailbox() {
            return agency.code();
        }
    }
}
