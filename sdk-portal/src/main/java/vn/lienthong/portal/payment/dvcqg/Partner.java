package vn.lienthong.portal.payment.dvcqg;

import java.util.List;
import java.util.Objects;
import vn.lienthong.core.error.ConfigurationException;
import vn.lienthong.core.privacy.Secret;

/**
 * The agency's contract with the platform.
 *
 * @param code wire {@code MaDoiTac}
 * @param secrets the first signs; all are accepted on receipt, so that a secret can be changed without losing a payment (PAY-13)
 */
public record Partner(String code, List<Secret> secrets) {
    /** @throws ConfigurationException when there is no secret */
    public Partner {
        Objects.requireNonNull(code, "code");
        secrets = List.copyOf(secrets);
        if (secrets.isEmpty()) {
            throw new ConfigurationException(DvcqgMessage.NO_SECRET);
        }
    }

    public static Partner of(String code, Secret secret) {
        return new Partner(code, List.of(secret));
    }

    Secret signing() {
        return secrets.get(0);
    }
}
