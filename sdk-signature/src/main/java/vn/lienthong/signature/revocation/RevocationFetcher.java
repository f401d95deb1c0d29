package vn.lienthong.signature.revocation;

import java.net.URI;
import java.util.Optional;

/**
 * Loads evidence from the network. Without one, nothing is ever asked (specification 7.9: off by default). Implementations are
 * thread-safe and bound time and size of every load.
 */
public interface RevocationFetcher {
    /** What one load came to. */
    sealed interface Outcome {
        /** The bytes came. Read them with {@link #bytes()}. */
        final class Loaded implements Outcome {
            private final byte[] bytes;

            public Loaded(byte[] bytes) {
                this.bytes = bytes;
            }

            public byte[] bytes() {
                return bytes;
            }
        }

        /** The rules forbid the address; nothing was sent. */
        record Blocked(String host) implements Outcome {}

        /** No answer, or not a usable one. */
        record Failed(String host) implements Outcome {}

        default Optional<byte[]> content() {
            return this instanceof Loaded loaded ? Optional.of(loaded.bytes()) : Optional.empty();
        }
    }

    /** Loads a revocation list. */
    Outcome list(URI address);

    /** Asks a responder. */
    Outcome ask(URI address, byte[] request);

    /** Loads the issuer's certificate or a bundle that holds it. */
    Outcome issuers(URI address);
}
