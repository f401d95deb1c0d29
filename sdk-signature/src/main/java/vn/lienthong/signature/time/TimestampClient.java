package vn.lienthong.signature.time;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.AnswerFingerprint;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.TransportException;
import vn.lienthong.core.error.UnreadableAnswerException;
import vn.lienthong.core.http.ExchangeLimits;
import vn.lienthong.core.http.HttpAnswer;
import vn.lienthong.core.http.HttpRequest;
import vn.lienthong.core.http.RequestBody;
import vn.lienthong.core.http.Transport;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.signature.key.HashAlgorithm;

/**
 * Asks a time-stamp authority (<i>dịch vụ cấp dấu thời gian</i>, TSA) for stamps: RFC 3161 over HTTP POST (7.9). Immutable and
 * thread-safe; at most four calls run at once, since the Government's authority slows down under more. A failed call is repeated twice:
 * a second stamp does no harm.
 */
public final class TimestampClient implements TimestampSource {
    private static final String QUERY = "application/timestamp-query";
    private static final String REPLY = "application/timestamp-reply";
    private static final int MAX_ANSWER_BYTES = 1 << 20;
    private static final int NONCE_BITS = 64;

    private final URI address;
    private final Transport transport;
    private final SdkClock clock;
    private final SecureRandom random;
    private final @Nullable String policy;
    private final ExchangeLimits limits;
    private final int attempts;
    private final Duration wait;
    private final Semaphore calls = new Semaphore(4, true);

    private TimestampClient(Builder builder) {
        this.address = builder.address;
        this.transport = builder.transport;
        this.clock = builder.clock;
        this.random = builder.random;
        this.policy = builder.policy;
        this.attempts = builder.attempts;
        this.wait = builder.wait;
        this.limits = new ExchangeLimits(Duration.ofSeconds(10), builder.timeout, builder.timeout, MAX_ANSWER_BYTES);
    }

    /** @param transport not closed by this client */
    public static Builder builder(URI address, Transport transport) {
        return new Builder(address, transport);
    }

    /**
     * @throws TransportException when the authority was not reached
     * @throws UnreadableAnswerException when it answered something else than a stamp of this request
     * @throws vn.lienthong.core.error.RefusedException when it refused
     */
    @Override
    public TimestampToken stamp(HashAlgorithm hash, byte[] imprint) {
        try {
            calls.acquire();
            try {
                return repeated(hash, imprint);
            } finally {
                calls.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException(Delivery.UNKNOWN, null, null, TimestampMessage.INTERRUPTED);
        }
    }

    private TimestampToken repeated(HashAlgorithm hash, byte[] imprint) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(hash, imprint);
            } catch (TransportException | UnreadableAnswerException e) {
                if (attempt >= attempts) {
                    throw e;
                }
                clock.pause(wait.multipliedBy(attempt).plusMillis(random.nextInt((int) wait.toMillis() + 1)));
            }
        }
    }

    private TimestampToken once(HashAlgorithm hash, byte[] imprint) {
        TimeStampRequest request = request(hash, imprint);
        try (HttpAnswer answer = transport.exchange(
                        HttpRequest.post(address, RequestBody.of(QUERY, request.getEncoded()))
                                .withHeader("Accept", REPLY),
                        limits);
                InputStream body = answer.body()) {
            if (answer.status() != 200) {
                throw new UnreadableAnswerException(
                        Delivery.ANSWERED,
                        null,
                        new AnswerFingerprint(answer.status(), "", 0, ""),
                        TimestampMessage.STATUS,
                        address.getHost(),
                        answer.status());
            }
            return new TimestampAnswer(address.getHost(), body.readAllBytes()).token(request, hash, imprint);
        } catch (TransportException e) {
            throw new TransportException(
                    e.delivery(), null, e.getCause(), TimestampMessage.NOT_REACHED, address.getHost());
        } catch (IOException e) {
            throw new TransportException(Delivery.UNKNOWN, null, null, TimestampMessage.NOT_REACHED, address.getHost());
        }
    }

    private TimeStampRequest request(HashAlgorithm hash, byte[] imprint) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        if (policy != null) {
            generator.setReqPolicy(new ASN1ObjectIdentifier(policy));
        }
        BigInteger nonce = new BigInteger(NONCE_BITS, random);
        return generator.generate(TimestampHashes.id(hash), imprint, nonce);
    }

    /** Gathers where and how to ask. Not thread-safe. */
    public static final class Builder {
        private final URI address;
        private final Transport transport;
        private SdkClock clock = SdkClock.system();
        private SecureRandom random = new SecureRandom();
        private @Nullable String policy;
        private Duration timeout = Duration.ofMinutes(3);
        private int attempts = 3;
        private Duration wait = Duration.ofSeconds(1);

        private Builder(URI address, Transport transport) {
            this.address = Objects.requireNonNull(address, "address");
            this.transport = Objects.requireNonNull(transport, "transport");
        }

        public Builder clock(SdkClock value) {
            this.clock = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Where nonces and jitter come from. */
        public Builder random(SecureRandom value) {
            this.random = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Object identifier of the policy asked for; a stamp under another one is refused. Default: the authority chooses. */
        public Builder policy(String oid) {
            this.policy = Objects.requireNonNull(oid, "oid");
            return this;
        }

        /** Time for one attempt. Default 3 min, for calls of over two minutes have been seen. */
        public Builder timeout(Duration value) {
            this.timeout = Objects.requireNonNull(value, "value");
            return this;
        }

        /** How often a call that failed is made in all. Default 3. */
        public Builder attempts(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("attempts " + value);
            }
            this.attempts = value;
            return this;
        }

        /** The wait after the first failure; grows with each one, with jitter. Default 1 s. */
        public Builder wait(Duration value) {
            this.wait = Objects.requireNonNull(value, "value");
            return this;
        }

        public TimestampClient build() {
            return new TimestampClient(this);
        }
    }
}
