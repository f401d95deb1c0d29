package vn.lienthong.testkit.axis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lienthong.testkit.axis.AgencyTable.Unit;
import vn.lienthong.testkit.sim.SimulatorRequest;
import vn.lienthong.testkit.sim.StrictJson;

/** The lists of agencies, and the units a system registers. */
final class DirectoryDesk {
    private static final int LONGEST_BODY = 64 * 1024;

    private final AgencyTable agencies;

    DirectoryDesk(AgencyTable agencies) {
        this.agencies = agencies;
    }

    /** {@code getAgenciesList}: who has an old code, under it. */
    Reply oldCodes() {
        return list(
                unit -> unit.deleted() || unit.agency().oldCode().isEmpty()
                        ? Stream.empty()
                        : Stream.of(DirectoryRows.oldCode(unit)),
                DirectoryRows::oldCode);
    }

    /** {@code getAgenciesListQD20}; {@code level} is taken as the number of groups of the code. */
    Reply newCodes(SignedHeaders headers) throws CallRefusedException {
        Optional<String> level = headers.value("level").filter(text -> !text.isEmpty());
        Frame.require(level.orElse("1").matches("\\d"), "level: not a digit");
        int groups = Integer.parseInt(level.orElse("0"));
        Supplier<Iterator<ObjectNode>> rows = rows(
                unit -> unit.deleted() ? Stream.empty() : Stream.of(DirectoryRows.newCode(unit)),
                DirectoryRows::newCode);
        return Reply.rows(groups == 0 ? rows : () -> DirectoryRows.ofLevel(rows.get(), groups));
    }

    /** {@code getSynchronizeUnit}: deleted units too. */
    Reply versioned() {
        return list(unit -> Stream.of(DirectoryRows.versioned(unit)), DirectoryRows::versioned);
    }

    Reply register(SignedHeaders headers, SimulatorRequest request) throws CallRefusedException {
        Frame.require(request.body().length().orElse(0) <= LONGEST_BODY, "body: too long");
        ObjectNode body = StrictJson.object(request.body())
                .orElseThrow(() -> new CallRefusedException(AxisError.INVALID_FILE, "body: not a JSON object"));
        String code = body.path("code").asText();
        String name = body.path("name").asText();
        Frame.require(!code.isEmpty() && code.length() <= 35, "code: missing or too long");
        Frame.require(!name.isEmpty(), "name: missing");
        Optional<Unit> known = agencies.find(code);
        Frame.require(
                known.map(unit -> unit.agency().systemId().equals(headers.systemId()))
                        .orElse(true),
                "code: of another system");
        AxisAgency agency = new AxisAgency(
                headers.systemId(),
                agencies.secret(headers.systemId()).orElse(""),
                known.map(Unit::mailbox).orElse(code),
                known.flatMap(unit -> unit.agency().oldCode()),
                name);
        agencies.put(agency, body.path("pcode").asText(), body.path("mail").asText());
        return Reply.done();
    }

    Reply delete(SignedHeaders headers) throws CallRefusedException {
        String code = headers.required("AgencyCode");
        Unit unit = agencies.unitsOf(headers.systemId()).stream()
                .filter(candidate -> candidate.agency().has(code))
                .findFirst()
                .orElseThrow(() -> new CallRefusedException(
                        AxisError.SENDER_NOT_REGISTERED, "AgencyCode: not a unit of this system"));
        agencies.delete(unit);
        return Reply.done();
    }

    private Reply list(DirectoryRows.OfUnit units, DirectoryRows.OfNumber synthetic) {
        return Reply.rows(rows(units, synthetic));
    }

    /** Synthetic rows are made while the answer is sent. */
    private Supplier<Iterator<ObjectNode>> rows(DirectoryRows.OfUnit units, DirectoryRows.OfNumber synthetic) {
        Collection<Unit> known = agencies.all();
        int more = agencies.syntheticRows();
        return () -> Stream.concat(
                        known.stream().flatMap(units::rows),
                        IntStream.range(0, more).mapToObj(synthetic::row))
                .iterator();
    }
}
