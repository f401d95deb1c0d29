package vn.lienthong.testkit.axis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienthong.core.content.Content;
import vn.lienthong.testkit.sim.FaultLine;
import vn.lienthong.testkit.sim.Simulator;
import vn.lienthong.testkit.sim.SimulatorServer;
import vn.lienthong.testkit.sim.SimulatorSettings;

/**
 * A simulated document exchange axis: the vendor's adapter under {@code /XrdAdapter/adapter}, a few invented agencies, and a mailbox for
 * each. What is not acknowledged with {@code updateStatus} is listed again. Operations are named for {@link #faults()} and {@link
 * #calls()} as in the specification: {@code sendEdoc}, {@code getReceivedEdocList}, {@code getEdoc} … Thread-safe.
 */
public final class AxisSimulator implements Simulator {
    public static final String NAME = "axis";

    private final AxisPlatform platform;
    private final SimulatorServer server;

    private AxisSimulator(SimulatorSettings settings, AxisProfile profile, List<AxisAgency> agencies) {
        this.platform = new AxisPlatform(settings, profile, agencies);
        this.server = SimulatorServer.start(NAME, platform, settings);
    }

    /** With {@link AxisAgency#standard() the standard agencies}. */
    public static AxisSimulator start(SimulatorSettings settings) {
        return start(settings, AxisProfile.standard(), AxisAgency.standard());
    }

    /**
     * @param profile how it behaves until told otherwise, and again after each reset
     * @param agencies whom it knows at start and after each reset
     */
    public static AxisSimulator start(SimulatorSettings settings, AxisProfile profile, List<AxisAgency> agencies) {
        return new AxisSimulator(settings, profile, agencies);
    }

    @Override
    public SimulatorServer server() {
        return server;
    }

    /** Where the adapter is; an operation's name comes behind it. */
    public String adapterUrl() {
        return baseUri() + AxisPlatform.BASE;
    }

    /** Address and credentials of {@link AxisAgency#DEPARTMENT}, and the code of a recipient. */
    @Override
    public Map<String, String> configuration() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("adapter_url", adapterUrl());
        settings.put("systemid", AxisAgency.DEPARTMENT.systemId());
        settings.put("secret", AxisAgency.DEPARTMENT.secret());
        settings.put("from", AxisAgency.DEPARTMENT.code());
        settings.put("to", AxisAgency.MINISTRY.code());
        return Map.copyOf(settings);
    }

    /** Changes how it behaves from the next request on, until a reset. */
    public void behave(AxisProfile profile) {
        server.locked(() -> platform.behave(profile));
    }

    /** Connects one more agency, until a reset. */
    public void connect(AxisAgency agency) {
        server.locked(() -> platform.agencies().register(agency));
    }

    /** Locks an agency: what is sent to it is refused. */
    public void lock(String code) {
        server.locked(() -> platform.agencies().lock(code, true));
    }

    public void unlock(String code) {
        server.locked(() -> platform.agencies().lock(code, false));
    }

    /** Appends invented agencies to the directory answers, made while they are sent; nothing can be sent to them. */
    public void enlargeDirectory(int rows) {
        server.locked(() -> platform.agencies().syntheticRows(rows));
    }

    /**
     * Lets the axis do one call wrong.
     *
     * @param operation its name, or {@code *} for any
     * @param occurrence the call it strikes, from 1, counted from now on; 0 for every call
     */
    public void spoil(String operation, int occurrence, AxisFault fault) {
        server.locked(() -> platform.script().add(operation, occurrence, fault));
    }

    /** Spoils the next call of an operation. */
    public void spoilNext(String operation, AxisFault fault) {
        spoil(operation, 1, fault);
    }

    /** A line names an {@link AxisFault} or a {@link vn.lienthong.testkit.sim.Fault}. */
    @Override
    public void script(FaultLine line) {
        Optional<AxisFault> own = Stream.of(AxisFault.values())
                .filter(fault -> fault.name().equals(line.fault()))
                .findFirst();
        if (own.isPresent()) {
            spoil(line.operation(), line.occurrence(), own.get());
        } else {
            Simulator.super.script(line);
        }
    }

    /** Plays an agency. */
    public AxisCounterpart counterpart(String code) {
        server.locked(() -> platform.unit(code));
        return new AxisCounterpart(code, platform, server);
    }

    /**
     * Puts bytes of any kind, a spoiled message for example, into a mailbox without any check.
     *
     * @param content repeatable
     * @return the sender's id of it
     */
    public String deliver(String from, String to, String messageType, Content content) {
        return server.locked(() -> platform.deliver(from, to, messageType, content));
    }

    /** Everything an agency was sent, acknowledged or not, oldest first. */
    public List<AxisItem> received(String code) {
        return server.locked(() -> platform.mailroom().received(platform.unit(code)));
    }

    /** Everything an agency sent, one item for each recipient, oldest first. */
    public List<AxisItem> sent(String code) {
        return server.locked(() -> Mailroom.items(platform.mailroom().sentBy(List.of(platform.unit(code)))));
    }

    /** Status messages about a document, by its {@code DocumentId}, oldest first. */
    public List<AxisItem> statuses(String documentId) {
        return server.locked(() -> platform.mailroom().statusesAbout(documentId));
    }

    /** An item as it stands, by the id its recipient sees. */
    public Optional<AxisItem> item(String docId) {
        return server.locked(() -> platform.mailroom().find(docId).map(Delivery::item));
    }

    /** The bytes of an item as they were taken in, by the id its recipient sees; readable until a reset. */
    public Optional<Content> content(String docId) {
        return server.locked(() -> platform.mailroom()
                .find(docId)
                .map(delivery -> delivery.sent.file().content()));
    }

    public AxisCounts counts() {
        return server.locked(() -> platform.mailroom().counts());
    }
}
