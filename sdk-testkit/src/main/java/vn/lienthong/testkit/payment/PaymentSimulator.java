package vn.lienthong.testkit.payment;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.testkit.sim.FaultLine;
import vn.lienthong.testkit.sim.Simulator;
import vn.lienthong.testkit.sim.SimulatorServer;
import vn.lienthong.testkit.sim.SimulatorSettings;

/**
 * A simulated payment platform with one partner. The agency calls INIT, QUERY and GET_BILL, directly under {@code /pp} or through a
 * provincial gateway under {@code /lgsp}; a test plays the payer; the platform notifies the agency and repeats, by its own clock,
 * until it is answered {@code 00}. Thread-safe; no lock is held while a notice is under way.
 */
public final class PaymentSimulator implements Simulator {
    public static final String NAME = "payment";

    private final SdkClock clock;
    private final PaymentPlatform platform;
    private final SimulatorServer server;
    private final AgencyCaller caller = new AgencyCaller();
    private final NoticeSender sender = new NoticeSender(caller);

    private PaymentSimulator(SimulatorSettings settings, PaymentProfile profile) {
        this.clock = settings.clock();
        this.platform = new PaymentPlatform(settings, profile);
        this.server = SimulatorServer.start(NAME, platform, settings);
    }

    public static PaymentSimulator start(SimulatorSettings settings) {
        return start(settings, PaymentProfile.standard());
    }

    /** @param profile how it behaves until told otherwise, and again after each reset */
    public static PaymentSimulator start(SimulatorSettings settings, PaymentProfile profile) {
        return new PaymentSimulator(settings, profile);
    }

    @Override
    public SimulatorServer server() {
        return server;
    }

    @Override
    public Map<String, String> configuration() {
        Map<String, String> settings = new LinkedHashMap<>();
        String direct = baseUri() + PaymentPlatform.DIRECT;
        String gateway = baseUri() + PaymentPlatform.LGSP;
        settings.put("init_url", direct + PaymentPlatform.INIT);
        settings.put("query_url", direct + PaymentPlatform.QUERY);
        settings.put("bill_url", direct + PaymentPlatform.BILL);
        settings.put("lgsp_init_url", gateway + PaymentPlatform.INIT);
        settings.put("lgsp_query_url", gateway + PaymentPlatform.QUERY);
        settings.put("lgsp_bill_url", gateway + PaymentPlatform.BILL);
        settings.put("notice_registration_url", baseUri() + PaymentPlatform.NOTICE_REGISTRATION);
        settings.put("lgsp_token", Partner.LGSP_TOKEN);
        settings.put("MaDoiTac", Partner.CODE);
        settings.put("PhienBan", Partner.VERSION);
        settings.put("secret", Partner.SECRET);
        return Map.copyOf(settings);
    }

    /** Changes how it behaves from now on, until a reset. */
    public void behave(PaymentProfile profile) {
        server.locked(() -> platform.behave(profile));
    }

    /** The agency's address for notices; until it is set, notices wait. Forgotten by a reset. */
    public void notifyTo(URI callback) {
        server.locked(() -> platform.notices().sendTo(callback));
    }

    /** Spoils the notice of the next payment that is settled; several calls spoil several notices in turn. */
    public void spoilNextNotice(NoticeFault fault) {
        server.locked(() -> platform.notices().spoilNext(fault));
    }

    /** Lines of the operation {@code CONFIRM} name a {@link NoticeFault} and a payment by its turn; others are calls of the agency. */
    @Override
    public void script(FaultLine line) {
        if (line.operation().equals("CONFIRM")) {
            NoticeFault fault = NoticeFault.valueOf(line.fault());
            server.locked(() -> platform.notices().spoil(line.occurrence(), fault));
        } else {
            Simulator.super.script(line);
        }
    }

    /** Lets the next QUERY answers say {@code TrangThaiGD} 3, whatever the payment's state. */
    public void answerQueriesUnknown(int times) {
        server.locked(() -> platform.agency().answerQueriesUnknown(times));
    }

    /**
     * The payer pays, and the notice goes out at once unless spoiled. Paying again makes a second transaction of the same reference.
     *
     * @throws IllegalArgumentException when the platform does not know the reference
     */
    public void pay(String reference) {
        settle(reference, PaymentState.PAID, "");
    }

    /**
     * The payment ends without money, and a failure notice goes out.
     *
     * @param code {@code MaLoi} of the notice, not {@code 00}
     */
    public void fail(String reference, String code) {
        if (code.equals("00")) {
            throw new IllegalArgumentException("00 is success");
        }
        settle(reference, PaymentState.FAILED, code);
    }

    /** The payer closes the page: no notice, QUERY says not paid. */
    public void abandon(String reference) {
        settle(reference, PaymentState.ABANDONED, "");
    }

    /**
     * A citizen pays a dossier's fee at the portal; the agency hears of it only by the notice, which carries {@code MaHoSo}.
     *
     * @return the platform's reference, which the agency never gave out
     */
    public String payAtPortal(String dossier, long amount) {
        String reference = server.locked(() -> platform.payAtPortal(dossier, amount));
        deliverDue();
        return reference;
    }

    /**
     * Asks an agency what is due for a dossier, as the platform does before a payment begun at the portal.
     *
     * @param headers what proves the caller to the agency (its own choice; none is prescribed)
     */
    public DueAnswer askWhatIsDue(URI agency, String dossier, Map<String, String> headers) {
        return new DueQuestion(caller).ask(agency, dossier, headers);
    }

    /** Sends every notice that is due by the clock, and returns how many were sent. Call it after moving the clock. */
    public int deliverDue() {
        URI callback = server.locked(
                        () -> Optional.ofNullable(platform.notices().callback()))
                .orElse(null);
        return callback == null ? 0 : deliverDue(callback);
    }

    private int deliverDue(URI callback) {
        List<Notice> due = server.locked(() -> platform.notices().takeDue());
        for (Notice notice : due) {
            NoticeAnswer answer = sender.send(callback, notice, clock.now());
            server.locked(() -> platform.notices().answered(notice, answer, platform.profile()));
        }
        return due.size();
    }

    /** What the agency answered to each notice, oldest first. */
    public List<NoticeAnswer> noticeAnswers() {
        return server.locked(() -> platform.notices().answers());
    }

    /** How many notices wait for their first or next try. */
    public int waitingNotices() {
        return server.locked(() -> platform.notices().waiting());
    }

    /** Where a payment stands; empty when the platform does not know the reference. */
    public Optional<PaymentState> state(String reference) {
        return server.locked(() -> platform.ledger().find(reference).map(payment -> payment.state));
    }

    /** References of all payments, in the order they began. */
    public List<String> references() {
        return server.locked(() -> platform.ledger().references());
    }

    private void settle(String reference, PaymentState state, String failureCode) {
        server.locked(() -> platform.settle(reference, state, failureCode));
        deliverDue();
    }
}
