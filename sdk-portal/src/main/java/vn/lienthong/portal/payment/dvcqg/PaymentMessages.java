package vn.lienthong.portal.payment.dvcqg;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import vn.lienthong.core.auth.Checksums;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.json.JsonCodec;
import vn.lienthong.core.json.JsonLimits;
import vn.lienthong.core.json.JsonMode;
import vn.lienthong.core.privacy.Secret;

/**
 * Checksums over messages as they stand on the wire. What is not strict JSON (a name twice, text after the end) is refused before anything
 * is compared. Immutable, thread-safe.
 */
public final class PaymentMessages {
    static final String CHECKSUM = "MaXacThuc";
    static final String TYPE = "LoaiBanTin";
    private static final JsonLimits LIMITS =
            JsonLimits.DEFAULT.withLength(1 << 20).withDepth(8).withValues(20_000);

    private final JsonCodec codec =
            JsonCodec.builder(JsonMode.STRICT).limits(LIMITS).build();

    /** Has no settings. */
    public PaymentMessages() {}

    /**
     * The checksum a message must carry in {@code MaXacThuc}; what stands there now is not looked at. An INIT is checked as a whole, its
     * receipt block included (PAY-10).
     *
     * @throws UnreadableInputException when it is not one strict JSON document
     * @throws LimitExceededException when it is larger or deeper than a message may be
     * @throws IOException of the stream, which stays open
     */
    public ChecksumResult checksum(InputStream message, MessageType type, Secret secret) throws IOException {
        return codec.readTree(message) instanceof JsonObject object
                ? checksum(object, type, secret)
                : new ChecksumResult(null, Findings.of(PaymentFinding.NOT_AN_OBJECT.at("")));
    }

    /** As above, for a message that was read before. */
    public ChecksumResult checksum(JsonObject message, MessageType type, Secret secret) {
        SignedPart part = new SignedPart(type, message);
        Findings signed = part.check();
        Findings.Collector found = Findings.collector().addAll(signed);
        MessageRules.check(type, message, part, found);
        return new ChecksumResult(signed.hasErrors() ? null : part.checksum(secret), found.toFindings());
    }

    /**
     * Whether a message carries the right checksum and may be acted on. Its type is told by {@code LoaiBanTin}.
     *
     * @param secrets one, or two during rotation
     * @throws UnreadableInputException when it is not one strict JSON document
     * @throws LimitExceededException when it is larger or deeper than a message may be
     * @throws IOException of the stream, which stays open
     */
    public VerifyResult verify(InputStream message, List<Secret> secrets) throws IOException {
        return codec.readTree(message) instanceof JsonObject object
                ? verify(object, secrets)
                : new VerifyResult(MessageType.CONFIRM, Findings.of(PaymentFinding.NOT_AN_OBJECT.at("")));
    }

    /** As above, for a message that was read before. */
    public VerifyResult verify(JsonObject message, List<Secret> secrets) {
        MessageType type =
                message.get(TYPE) instanceof JsonString name ? MessageType.of(name.getString()) : MessageType.CONFIRM;
        SignedPart part = new SignedPart(type, message);
        Findings findings = part.check();
        if (!findings.hasErrors() && !matches(part, message, secrets)) {
            findings = findings.plus(Findings.of(PaymentFinding.CHECKSUM.at(CHECKSUM)));
        }
        return new VerifyResult(type, findings);
    }

    /** Reads a message for those who go on with it; empty when it is no strict JSON object within the limits. */
    Optional<JsonObject> read(InputStream message) throws IOException {
        try {
            JsonValue tree = codec.readTree(message);
            return tree instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (UnreadableInputException | LimitExceededException e) {
            return Optional.empty();
        }
    }

    /** Every secret is tried, so that the time taken does not tell which one fits. */
    static boolean matches(SignedPart part, JsonObject message, List<Secret> secrets) {
        String received = message.get(CHECKSUM) instanceof JsonString text ? text.getString() : "";
        boolean matches = false;
        for (Secret secret : secrets) {
            matches |= Checksums.same(part.checksum(secret), received);
        }
        return matches;
    }
}
