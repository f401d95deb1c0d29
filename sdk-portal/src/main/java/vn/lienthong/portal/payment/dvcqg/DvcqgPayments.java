package vn.lienthong.portal.payment.dvcqg;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.core.auth.BearerSigner;
import vn.lienthong.core.auth.TokenIssuer;
import vn.lienthong.core.auth.TokenSource;
import vn.lienthong.core.auth.TokenStage;
import vn.lienthong.core.call.CallContext;
import vn.lienthong.core.call.Caller;
import vn.lienthong.core.call.Operation;
import vn.lienthong.core.call.SdkRuntime;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.http.HttpRequest;
import vn.lienthong.core.http.RequestBody;
import vn.lienthong.core.json.JsonCodec;
import vn.lienthong.core.json.JsonMode;
import vn.lienthong.core.json.LenientCode;
import vn.lienthong.core.privacy.PersonalText;
import vn.lienthong.portal.money.Dong;
import vn.lienthong.portal.payment.Narration;
import vn.lienthong.portal.payment.PaymentOrder;
import vn.lienthong.portal.payment.Receipt;
import vn.lienthong.portal.payment.dvcqg.wire.InitRow;
import vn.lienthong.portal.payment.dvcqg.wire.QuestionRow;

/**
 * The agency's calls to the payment platform. An INIT is prepared, stored by the caller, then sent; a QUERY may be asked at any time.
 * Immutable and thread-safe; the runtime it was made with owns the connections.
 */
public final class DvcqgPayments {
    private static final String JSON = "application/json";
    private static final Duration TOKEN_AGE = Duration.ofMinutes(30);

    private final DvcqgSettings settings;
    private final JsonCodec codec = JsonCodec.builder(JsonMode.STRICT).build();
    private final PaymentMessages messages = new PaymentMessages();
    private final Caller caller;

    private DvcqgPayments(SdkRuntime runtime, DvcqgSettings settings) {
        this.settings = settings;
        Caller.Builder calls = runtime.caller();
        TokenIssuer tokens = settings.gatewayTokens();
        if (tokens != null) {
            calls.stage(new TokenStage(new TokenSource(tokens, runtime.clock(), Duration.ZERO, TOKEN_AGE)))
                    .signer(new BearerSigner());
        }
        this.caller = calls.build();
    }

    public static DvcqgPayments create(SdkRuntime runtime, DvcqgSettings settings) {
        return new DvcqgPayments(runtime, settings);
    }

    /**
     * Makes an INIT ready. Nothing is sent.
     *
     * @param payerAddress the payer's own address, not the server's (PAY-09)
     * @throws InvalidInputException when the message breaks a rule: amount 0, sums that differ, a bar in a signed field, a part left empty
     */
    public PreparedInit prepare(PaymentOrder order, Receipt receipt, Narration narration, InetAddress payerAddress) {
        InitRow unsigned = row(order, receipt, narration, payerAddress, "");
        ChecksumResult result = messages.checksum(
                tree(codec.content(unsigned)),
                MessageType.INIT,
                settings.partner().signing());
        if (result.findings().hasErrors()) {
            throw new InvalidInputException(result.findings());
        }
        InitRow signed =
                row(order, receipt, narration, payerAddress, result.checksum().orElseThrow());
        Attempt attempt = Attempt.prepared(settings.partner().code(), order);
        return new PreparedInit(attempt, codec.content(signed), result.findings());
    }

    /**
     * Opens the transaction, or asks again for the link of one opened with the same bytes.
     *
     * @throws SdkException with {@link Delivery#NOT_SENT} or {@link Delivery#ANSWERED}, when it certainly was not carried out
     */
    public InitOutcome init(PreparedInit prepared) {
        return init(prepared.body());
    }

    /** As above, for a body that was stored before. */
    public InitOutcome init(Content body) {
        Operation operation = Operation.write("payment.INIT").within(settings.limits());
        try {
            return caller.call(
                            operation,
                            call -> post(settings.addresses().init(), body),
                            (http, call) -> initOutcome(PlatformAnswer.read(codec, http, call), call))
                    .value();
        } catch (SdkException e) {
            if (e.delivery() == Delivery.UNKNOWN) {
                return new InitOutcome.Unknown(
                        e.code(), PersonalText.of(""), e.call().orElse(null));
            }
            throw e;
        }
    }

    /**
     * Asks for the state of a reference. May be repeated.
     *
     * @throws SdkException when no readable answer came; the payment's state is what it was
     */
    public QueryOutcome query(PaymentOrder order) {
        Operation operation = Operation.read("payment.QUERY").within(settings.limits());
        Content body = question(MessageType.QUERY, order);
        return caller.call(
                        operation,
                        call -> post(settings.addresses().query(), body),
                        (http, call) -> queryOutcome(PlatformAnswer.read(codec, http, call), call))
                .value();
    }

    private InitOutcome initOutcome(PlatformAnswer answer, CallContext call) {
        PersonalText words = PersonalText.of(answer.words());
        if (answer.isGood()) {
            return link(answer.member("UrlThanhToan"))
                    .<InitOutcome>map(address -> new InitOutcome.Link(address, call.ref()))
                    .orElseGet(() -> new InitOutcome.Unknown(answer.code(), words, call.ref()));
        }
        Set<String> definite = settings.definiteRefusals();
        boolean surely = definite.stream().anyMatch(LenientCode.of(answer.code())::is);
        return surely
                ? new InitOutcome.Refused(answer.code(), words, call.ref())
                : new InitOutcome.Unknown(answer.code(), words, call.ref());
    }

    private static QueryOutcome queryOutcome(PlatformAnswer answer, CallContext call) {
        if (!answer.isGood()) {
            return new QueryOutcome.Refused(answer.code(), PersonalText.of(answer.words()), call.ref());
        }
        String amount = answer.member("SoTien");
        return new QueryOutcome.Answered(
                TransactionState.of(answer.member("TrangThaiGD")),
                answer.member("MaDoiTac"),
                answer.member("MaThamChieu"),
                Dong.isWhole(amount) ? Dong.parse(amount) : null,
                answer.member("MaTienTe"),
                answer.member("MaGiaoDich"),
                call.ref());
    }

    private InitRow row(
            PaymentOrder order, Receipt receipt, Narration narration, InetAddress payerAddress, String checksum) {
        return new InitRow(
                MessageType.INIT.name(),
                settings.version(),
                settings.partner().code(),
                order.reference().text(),
                order.amount().toString(),
                "PAY",
                settings.channel(),
                settings.device(),
                "vi-VN",
                Attempt.CURRENCY,
                "PAYMENT",
                narration.text(),
                WireTime.write(order.preparedAt()),
                payerAddress.getHostAddress(),
                checksum,
                ReceiptWriter.row(receipt));
    }

    private Content question(MessageType type, PaymentOrder order) {
        QuestionRow unsigned = question(type, order, "");
        ChecksumResult result = messages.checksum(
                tree(codec.content(unsigned)), type, settings.partner().signing());
        if (result.findings().hasErrors()) {
            throw new InvalidInputException(result.findings());
        }
        return codec.content(question(type, order, result.checksum().orElseThrow()));
    }

    private QuestionRow question(MessageType type, PaymentOrder order, String checksum) {
        return new QuestionRow(
                type.name(),
                settings.version(),
                settings.partner().code(),
                order.reference().text(),
                WireTime.write(order.preparedAt()),
                checksum);
    }

    private static HttpRequest post(URI address, Content body) {
        return HttpRequest.post(address, RequestBody.of(JSON, body)).withHeader("Accept", JSON);
    }

    private static Optional<URI> link(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private JsonObject tree(Content content) {
        try (InputStream in = content.open()) {
            return messages.read(in).orElseThrow(() -> new IllegalStateException("we write objects"));
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }
}
