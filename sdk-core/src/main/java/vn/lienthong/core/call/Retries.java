package vn.lienthong.core.call;

import java.time.Duration;
import java.util.random.RandomGenerator;
import vn.lienthong.core.error.Delivery;
import vn.lienthong.core.error.SdkException;
import vn.lienthong.core.error.TransportException;
import vn.lienthong.core.error.UnreadableAnswerException;

/** Runs attempts until one succeeds, none may follow, or the time is over. */
final class Retries {
    private final RetryRule rule;
    private final RandomGenerator jitter;

    Retries(RetryRule rule, RandomGenerator jitter) {
        this.rule = rule;
        this.jitter = jitter;
    }

    <T> T run(CallContext call, Stage.Next<T> attempt) {
        while (true) {
            try {
                return attempt.proceed();
            } catch (TransportException | UnreadableAnswerException e) {
                Duration wait = waitBeforeNext(call);
                if (call.attempts() >= rule.maxAttempts()
                        || !mayFollow(call.operation(), e)
                        || call.noted(BodyUsedUp.class).isPresent()
                        || wait.compareTo(call.remaining()) >= 0) {
                    throw e;
                }
                pause(call, wait, e.delivery());
            }
        }
    }

    private Duration waitBeforeNext(CallContext call) {
        Duration own = rule.waitAfter(Math.max(1, call.attempts()), jitter);
        return call.retryAfter().filter(asked -> asked.compareTo(own) > 0).orElse(own);
    }

    private static boolean mayFollow(Operation operation, SdkException failure) {
        return switch (operation.repetition()) {
            case SAFE ->
                !(failure instanceof UnreadableAnswerException answer)
                        || isPassing(answer.answer().httpStatus());
            case IF_NOT_CARRIED_OUT -> failure instanceof TransportException && failure.delivery() == Delivery.NOT_SENT;
            case NEVER -> false;
        };
    }

    /** Whether another try may bring something else: broken answers and busy or broken servers do; a plain "no" does not. */
    private static boolean isPassing(int status) {
        return status < 300 || status == 408 || status == 425 || status == 429 || status >= 500;
    }

    private static void pause(CallContext call, Duration wait, Delivery soFar) {
        try {
            call.clock().pause(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException(
                    soFar,
                    call.ref(),
                    null,
                    CallMessage.INTERRUPTED,
                    call.operation().name());
        }
    }

    /** Noted when a body that can be read once only went out: there is nothing left to send again. */
    enum BodyUsedUp {
        YES
    }
}
