package vn.lienthong.core.auth;

import java.util.Objects;
import vn.lienthong.core.call.CallContext;
import vn.lienthong.core.call.Repetition;
import vn.lienthong.core.call.Stage;
import vn.lienthong.core.error.AuthenticationException;

/**
 * Gives each attempt a token, noted in the {@link CallContext} under {@link Token}, and renews it once when the platform refuses it. The
 * refusal proves that the request was not carried out, so a write is sent again too, unless its operation says never. Thread-safe.
 */
public final class TokenStage implements Stage {
    private final TokenSource source;

    public TokenStage(TokenSource source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    @Override
    public <T> T around(CallContext call, Next<T> next) {
        Token token = source.current();
        call.note(Token.class, token);
        try {
            return next.proceed();
        } catch (AuthenticationException e) {
            if (call.operation().repetition() == Repetition.NEVER
                    || call.noted(Renewed.class).isPresent()) {
                throw e;
            }
            call.note(Renewed.class, Renewed.ONCE);
            call.note(Token.class, source.renew(token));
            return next.proceed();
        }
    }

    private enum Renewed {
        ONCE
    }
}
