package vn.lienthong.core.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lienthong.core.error.SdkException;

/**
 * Makes calls: observes, holds the deadline, repeats what may be repeated, and sends each attempt through the stages and signers. One
 * caller serves one platform. Immutable and thread-safe.
 */
public final class Caller {
    private final SdkRuntime runtime;
    private final Listeners listeners;
    private final Attempts attempts;
    private final Retries retries;

    private Caller(Builder builder) {
        this.runtime = builder.runtime;
        this.listeners = new Listeners(runtime.listener());
        this.attempts = new Attempts(
                runtime.transport(),
                listeners,
                List.copyOf(builder.stages),
                List.copyOf(builder.signers),
                builder.statusRule);
        this.retries = new Retries(builder.retryRule, runtime.jitter());
    }

    /**
     * Makes one call.
     *
     * @throws SdkException with {@link SdkException#call()} set, when no value came of it
     */
    public <T> Answered<T> call(Operation operation, RequestMaker request, AnswerReader<T> reader) {
        CallContext context = new CallContext(operation, runtime.ids().next().toString(), runtime.clock());
        try {
            T value = retries.run(context, () -> attempts.run(context, request, reader));
            listeners.finished(context.ref(), Optional.empty());
            return new Answered<>(value, context.ref());
        } catch (SdkException e) {
            listeners.finished(context.ref(), Optional.of(e));
            throw e;
        }
    }

    /** Settings of a caller. Not thread-safe. */
    public static final class Builder {
        private final SdkRuntime runtime;
        private final List<Stage> stages = new ArrayList<>();
        private final List<RequestSigner> signers = new ArrayList<>();
        private RetryRule retryRule = RetryRule.DEFAULT;
        private StatusRule statusRule = StatusRule.SUCCESS;

        Builder(SdkRuntime runtime) {
            this.runtime = runtime;
        }

        /** Adds a stage inside those added before. */
        public Builder stage(Stage stage) {
            stages.add(stage);
            return this;
        }

        /** Adds a signer that sees what those added before have written. */
        public Builder signer(RequestSigner signer) {
            signers.add(signer);
            return this;
        }

        public Builder retry(RetryRule rule) {
            this.retryRule = rule;
            return this;
        }

        public Builder accepting(StatusRule rule) {
            this.statusRule = rule;
            return this;
        }

        public Caller build() {
            return new Caller(this);
        }
    }
}
