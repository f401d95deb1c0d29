package vn.lienthong.signature.pdf.visible;

import java.time.Instant;
import java.util.Optional;

/**
 * What the certificate says of the signer, and the time the signature states.
 *
 * @param commonName as the certificate has it
 * @param organisation organisation, else the common name
 * @param time the instant of {@code /M}
 */
public record SignerWords(Optional<String> commonName, Optional<String> organisation, Instant time) {
    /** Masked: the words name a person. */
    @Override
    public String toString() {
        return "SignerWords[***, " + time + "]";
    }
}
