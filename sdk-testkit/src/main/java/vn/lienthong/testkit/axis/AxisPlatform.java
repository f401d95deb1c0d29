package vn.lienthong.testkit.axis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.testkit.axis.AgencyTable.Unit;
import vn.lienthong.testkit.sim.Platform;
import vn.lienthong.testkit.sim.SeededIds;
import vn.lienthong.testkit.sim.SimulatorAnswer;
import vn.lienthong.testkit.sim.SimulatorRequest;
import vn.lienthong.testkit.sim.SimulatorSettings;

/** The adapter's state and its addresses. */
final class AxisPlatform implements Platform {
    static final String BASE = "/XrdAdapter/adapter";
    static final String SEND = "sendEdoc";

    private static final String DOWNLOAD = "downloadEdoc";

    private final List<AxisAgency> initialAgencies;
    private final AxisProfile initialProfile;
    private final SdkClock clock;
    private final SeededIds ids;
    private final AgencyTable agencies;
    private final Mailroom mailroom;
    private final SignatureRules signatures;
    private final SendDesk sending;
    private final ReceiveDesk receiving;
    private final DirectoryDesk directory;
    private final Spoiler spoiler;
    private final AxisScript script = new AxisScript();
    private AxisProfile profile;

    AxisPlatform(SimulatorSettings settings, AxisProfile profile, List<AxisAgency> agencies) {
        this.initialAgencies = List.copyOf(agencies);
        this.initialProfile = profile;
        this.profile = profile;
        this.clock = settings.clock();
        this.ids = new SeededIds(settings.seed());
        this.agencies = new AgencyTable(clock, initialAgencies);
        this.mailroom = new Mailroom(clock, ids);
        this.signatures = new SignatureRules(this.agencies, clock);
        this.sending = new SendDesk(this.agencies, mailroom);
        this.receiving = new ReceiveDesk(this.agencies, mailroom);
        this.directory = new DirectoryDesk(this.agencies);
        this.spoiler = new Spoiler(clock);
    }

    @Override
    public String operation(SimulatorRequest request) {
        String path = request.path();
        return path.startsWith(BASE + "/") ? path.substring(BASE.length() + 1) : "unknown";
    }

    @Override
    public SimulatorAnswer answer(SimulatorRequest request) {
        String operation = operation(request);
        Optional<AxisFault> fault = script.next(operation);
        String method = operation.equals(DOWNLOAD) ? "GET" : "POST";
        if (!request.method().equals(method)) {
            return SimulatorAnswer.text(405, "Method Not Allowed").refusedBecause("method: not " + method);
        }
        if (fault.filter(AxisFault::refuses).isPresent()) {
            return new ReplyWriter(profile).write(Spoiler.refusal(fault.get()));
        }
        try {
            SignedHeaders headers = signatures.check(request, profile.timestampTolerance());
            Optional<Reply> reply = perform(operation, headers, request);
            return reply.map(
                            good -> fault.map(kind -> spoiler.spoil(kind, good)).orElse(good))
                    .map(new ReplyWriter(profile)::write)
                    .orElseGet(() -> SimulatorAnswer.text(404, "Not Found").refusedBecause("path: not known"));
        } catch (CallRefusedException e) {
            return new ReplyWriter(profile).write(Reply.refused(e.error(), e.text(), e.reason()));
        }
    }

    private Optional<Reply> perform(String operation, SignedHeaders headers, SimulatorRequest request)
            throws CallRefusedException {
        return switch (operation) {
            case SEND -> Optional.of(sending.send(headers, request, profile));
            case "getReceivedEdocList" -> Optional.of(receiving.received(headers));
            case "getSentEdocList" -> Optional.of(receiving.sent(headers));
            case "getEdoc" -> Optional.of(Reply.base64(receiving.fetch(headers)));
            case DOWNLOAD -> Optional.of(Reply.stream(receiving.fetch(headers)));
            case "updateStatus" -> Optional.of(receiving.update(headers));
            case "countReceiveEdoc" -> Optional.of(receiving.count(headers, "edoc"));
            case "countReceiveStatus" -> Optional.of(receiving.count(headers, "status"));
            case "getAgenciesList" -> Optional.of(directory.oldCodes());
            case "getAgenciesListQD20" -> Optional.of(directory.newCodes(headers));
            case "getSynchronizeUnit" -> Optional.of(directory.versioned());
            case "registerAgency" -> Optional.of(directory.register(headers, request));
            case "deleteAgency" -> Optional.of(directory.delete(headers));
            default -> Optional.empty();
        };
    }

    /** What an agency sends without the wire. */
    String send(String agencyCode, String messageType, Content content) {
        try {
            return sending.send(unit(agencyCode), messageType, content);
        } catch (CallRefusedException e) {
            throw new IllegalArgumentException("the axis refuses it: " + e.reason(), e);
        }
    }

    /** Puts bytes of any kind into a mailbox. */
    String deliver(String from, String to, String messageType, Content content) {
        EdxmlSummary summary;
        try {
            summary = EdxmlScanner.scan(content);
        } catch (CallRefusedException unreadable) {
            // What a receiver cannot read is what this is for.
            summary = EdxmlSummary.NOTHING;
        }
        return mailroom.post(
                unit(from).mailbox(), messageType, summary, UploadedFile.of(content), Map.of(to, unit(to)));
    }

    String newContentId() {
        return ids.guid();
    }

    Unit unit(String code) {
        return agencies.find(code).orElseThrow(() -> new IllegalArgumentException("no agency with the code " + code));
    }

    @Override
    public void expireSessions() {
        // The adapter knows no sessions: every call is signed.
    }

    @Override
    public void reset() {
        profile = initialProfile;
        ids.reset();
        mailroom.clear();
        script.clear();
        agencies.start(initialAgencies);
    }

    void behave(AxisProfile other) {
        profile = other;
    }

    SdkClock clock() {
        return clock;
    }

    AgencyTable agencies() {
        return agencies;
    }

    Mailroom mailroom() {
        return mailroom;
    }

    AxisScript script() {
        return script;
    }
}
