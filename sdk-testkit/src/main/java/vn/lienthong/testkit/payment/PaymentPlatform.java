package vn.lienthong.testkit.payment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.lienthong.testkit.sim.Platform;
import vn.lienthong.testkit.sim.SeededIds;
import vn.lienthong.testkit.sim.SimulatorAnswer;
import vn.lienthong.testkit.sim.SimulatorRequest;
import vn.lienthong.testkit.sim.SimulatorSettings;
import vn.lienthong.testkit.sim.StrictJson;

/** The payment platform's state and its addresses. */
final class PaymentPlatform implements Platform {
    static final String DIRECT = "/pp";
    static final String LGSP = "/lgsp";
    static final String INIT = "/init";
    static final String QUERY = "/query";
    static final String BILL = "/bill";
    /** Stands for the registration with the platform: takes the agency's notice address as plain text. */
    static final String NOTICE_REGISTRATION = "/notice-address";

    private static final SimulatorAnswer NOT_FOUND =
            SimulatorAnswer.text(404, "Not Found").refusedBecause("path: not known");

    private final PaymentProfile initialProfile;
    private final SeededIds ids;
    private final Ledger ledger;
    private final Notices notices;
    private final AgencyFront agency;
    private PaymentProfile profile;
    private boolean tokenExpired;

    PaymentPlatform(SimulatorSettings settings, PaymentProfile profile) {
        this.initialProfile = profile;
        this.profile = profile;
        this.ids = new SeededIds(settings.seed());
        this.ledger = new Ledger(settings.clock(), ids);
        this.notices = new Notices(settings.clock());
        this.agency = new AgencyFront(ledger, settings.clock());
    }

    @Override
    public String operation(SimulatorRequest request) {
        if (request.path().startsWith(PayerPage.PATH)) {
            return "payer";
        }
        if (request.path().startsWith(AgencyFront.BILL_PATH)) {
            return "bill";
        }
        if (request.path().equals(NOTICE_REGISTRATION)) {
            return "registration";
        }
        return StrictJson.object(request.body())
                .map(body -> body.path("LoaiBanTin").asText())
                .filter(kind -> !kind.isEmpty())
                .orElse("unknown");
    }

    @Override
    public SimulatorAnswer answer(SimulatorRequest request) {
        String path = request.path();
        if (path.startsWith(PayerPage.PATH)) {
            return payer(request);
        }
        if (path.startsWith(AgencyFront.BILL_PATH)) {
            return ledger.byPlatformNumber(path.substring(AgencyFront.BILL_PATH.length()))
                    .map(AgencyFront::file)
                    .orElse(NOT_FOUND);
        }
        if (path.equals(NOTICE_REGISTRATION)) {
            return register(text(request).strip());
        }
        if (path.startsWith(LGSP + "/")) {
            return throughGateway(request);
        }
        return path.startsWith(DIRECT + "/") ? call(request, DIRECT, Envelope.DIRECT) : NOT_FOUND;
    }

    private SimulatorAnswer throughGateway(SimulatorRequest request) {
        boolean known = request.header("Authorization").orElse("").equals("Bearer " + Partner.LGSP_TOKEN);
        if (!known || tokenExpired) {
            // The next call counts as made with a renewed token.
            tokenExpired = false;
            return SimulatorAnswer.json("{\"error_code\":\"-1\",\"message\":\"\"}")
                    .withStatus(401)
                    .refusedBecause("Authorization: no valid token");
        }
        return call(request, LGSP, Envelope.LGSP);
    }

    private SimulatorAnswer call(SimulatorRequest request, String front, Envelope envelope) {
        boolean json = request.header("Content-Type").orElse("").startsWith("application/json");
        Optional<ObjectNode> body = StrictJson.object(request.body());
        if (!request.method().equals("POST") || !json || body.isEmpty()) {
            return envelope.refused("Thông điệp không hợp lệ", "frame: not a POST of strict JSON");
        }
        ObjectNode message = body.get();
        String base = "http://" + request.header("Host").orElse("127.0.0.1");
        String address = request.path().substring(front.length()) + " "
                + message.path("LoaiBanTin").asText();
        return switch (address) {
            case INIT + " INIT" -> agency.init(message, envelope, profile, base);
            case QUERY + " QUERY" -> agency.query(message, envelope);
            case BILL + " GET_BILL" -> agency.bill(message, envelope, profile, base);
            default -> envelope.refused("Loại bản tin không hợp lệ", "LoaiBanTin: not for this address");
        };
    }

    private SimulatorAnswer payer(SimulatorRequest request) {
        Optional<Transaction> payment = ledger.byPageToken(request.path().substring(PayerPage.PATH.length()));
        if (payment.isEmpty()) {
            return NOT_FOUND;
        }
        if (request.method().equals("POST")) {
            boolean paid = text(request).contains("outcome=paid");
            settle(payment.get().reference, paid ? PaymentState.PAID : PaymentState.FAILED, paid ? "" : "01");
        }
        return PayerPage.of(payment.get());
    }

    private SimulatorAnswer register(String address) {
        // Loopback only: a simulator must not be a way to make calls elsewhere.
        if (!address.matches("http://(127\\.0\\.0\\.1|localhost)(:\\d{1,5})?(/[\\w./-]*)?")) {
            return SimulatorAnswer.text(400, "Bad Request").refusedBecause("address: not http on the loopback address");
        }
        notices.sendTo(URI.create(address));
        return SimulatorAnswer.text(200, "");
    }

    private static String text(SimulatorRequest request) {
        try {
            return new String(request.body().open().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a spooled body could not be read", e);
        }
    }

    void settle(String reference, PaymentState state, String failureCode) {
        Transaction payment = ledger.settle(reference, state, failureCode);
        if (state != PaymentState.ABANDONED) {
            notices.settled(payment, profile);
        }
    }

    String payAtPortal(String dossier, long amount) {
        String reference = ledger.beginAtPortal(dossier, amount).reference;
        settle(reference, PaymentState.PAID, "");
        return reference;
    }

    @Override
    public void expireSessions() {
        tokenExpired = true;
    }

    @Override
    public void reset() {
        profile = initialProfile;
        tokenExpired = false;
        ids.reset();
        ledger.clear();
        notices.clear();
        agency.answerQueriesUnknown(0);
    }

    void behave(PaymentProfile other) {
        profile = other;
    }

    PaymentProfile profile() {
        return profile;
    }

    Ledger ledger() {
        return ledger;
    }

    Notices notices() {
        return notices;
    }

    AgencyFront agency() {
        return agency;
    }
}
