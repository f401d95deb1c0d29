package vn.lienthong.core.http;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.ConfigurationException;
import vn.lienthong.core.privacy.Secret;

/**
 * Whom to trust and who we are. Certificates and host names are always verified, and nothing below TLS 1.2 is spoken; there is no
 * switch for either.
 */
public final class TlsSettings {
    private static final TlsSettings PLATFORM = new TlsSettings(null, null, null);

    private final @Nullable KeyStore trust;
    private final @Nullable KeyStore identity;
    private final @Nullable Secret identityPassword;

    private TlsSettings(@Nullable KeyStore trust, @Nullable KeyStore identity, @Nullable Secret identityPassword) {
        this.trust = trust;
        this.identity = identity;
        this.identityPassword = identityPassword;
    }

    /** Trusts what the Java platform trusts; no client certificate. */
    public static TlsSettings platform() {
        return PLATFORM;
    }

    /** A copy that trusts exactly the certificates in this store. */
    public TlsSettings trusting(KeyStore anchors) {
        return new TlsSettings(anchors, identity, identityPassword);
    }

    /** A copy that shows this certificate and key when the server asks (mutual TLS). */
    public TlsSettings identifiedBy(KeyStore keys, Secret password) {
        return new TlsSettings(trust, keys, password);
    }

    SSLContext context() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keyManagers(), trustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException(e, HttpMessage.TLS_SETUP);
        }
    }

    private KeyManager @Nullable [] keyManagers() throws GeneralSecurityException {
        if (identity == null || identityPassword == null) {
            return null;
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(identity, identityPassword.reveal().toCharArray());
        return factory.getKeyManagers();
    }

    private TrustManager[] trustManagers() throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trust);
        return factory.getTrustManagers();
    }
}
