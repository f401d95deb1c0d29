package vn.lienthong.core.auth;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.privacy.Secret;

/**
 * A token or session id. Prints masked.
 *
 * @param value what is sent
 * @param expiresAt when the issuer says it ends; null when it says nothing
 */
public record Token(Secret value, @Nullable Instant expiresAt) {
    public Token {
        Objects.requireNonNull(value, "value");
    }

    public static Token lasting(Secret value) {
        return new Token(value, null);
    }
}
