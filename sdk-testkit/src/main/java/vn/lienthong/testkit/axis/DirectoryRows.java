package vn.lienthong.testkit.axis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.lienthong.testkit.axis.AgencyTable.Unit;
import vn.lienthong.testkit.sim.StrictJson;

/** Rows of the three directory answers, of real units and of invented ones that only fill a long list. */
final class DirectoryRows {
    /** Groups of an invented code run from 01 to 99, so that none is the zero of an unused level. */
    private static final int GROUP = 99;

    private static final int FIRST_ID = 1_000_000;
    private static final String HUB = "00.53.W00";

    private DirectoryRows() {}

    static ObjectNode oldCode(Unit unit) {
        return row(
                unit.id(),
                unit.parent(),
                unit.agency().oldCode().orElse(""),
                unit.agency().name(),
                unit.mail());
    }

    static ObjectNode oldCode(int number) {
        return row(id(number), "", old(number), "Don vi " + number, "");
    }

    static ObjectNode newCode(Unit unit) {
        ObjectNode row =
                row(unit.id(), unit.parent(), unit.mailbox(), unit.agency().name(), unit.mail());
        Optional<String> old = unit.agency().oldCode();
        return old.isPresent() ? row.put("code102", old.get()) : row.putNull("code102");
    }

    static ObjectNode newCode(int number) {
        return row(id(number), "", qd20(number), "Don vi " + number, "").put("code102", old(number));
    }

    static ObjectNode versioned(Unit unit) {
        ObjectNode row =
                row(unit.id(), unit.parent(), unit.mailbox(), unit.agency().name(), unit.mail());
        return row.put("version", unit.version())
                .put("centerCode", HUB)
                .put("deleted", unit.deleted())
                .put("modifyDate", WireTime.seconds(unit.changed()))
                .put("isAgency", true);
    }

    static ObjectNode versioned(int number) {
        return row(id(number), "", qd20(number), "Don vi " + number, "")
                .put("version", 1)
                .put("centerCode", HUB)
                .put("deleted", false)
                .putNull("modifyDate")
                .put("isAgency", true);
    }

    static Iterator<ObjectNode> ofLevel(Iterator<ObjectNode> rows, int groups) {
        Iterable<ObjectNode> all = () -> rows;
        return StreamSupport.stream(all.spliterator(), false)
                .filter(row -> row.path("code").asText().split("\\.", -1).length == groups)
                .iterator();
    }

    private static ObjectNode row(String id, String parent, String code, String name, String mail) {
        return StrictJson.newObject()
                .put("id", id)
                .put("pid", parent)
                .put("code", code)
                .put("name", name)
                .put("mail", mail);
    }

    private static String id(int number) {
        return Integer.toString(FIRST_ID + number);
    }

    private static String old(int number) {
        return String.format(Locale.ROOT, "%03d.%02d.%02d.H98", high(number), middle(number), low(number));
    }

    private static String qd20(int number) {
        return String.format(Locale.ROOT, "H98.%02d.%02d.%03d", low(number), middle(number), high(number));
    }

    private static int low(int number) {
        return 1 + number % GROUP;
    }

    private static int middle(int number) {
        return 1 + number / GROUP % GROUP;
    }

    private static int high(int number) {
        return 1 + number / GROUP / GROUP;
    }

    /** Rows of a unit: none or one. */
    interface OfUnit {
        Stream<ObjectNode> rows(Unit unit);
    }

    /** Row of an invented unit. */
    interface OfNumber {
        ObjectNode row(int number);
    }
}
