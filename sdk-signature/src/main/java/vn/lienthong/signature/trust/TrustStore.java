package vn.lienthong.signature.trust;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * The anchors an agency trusts and certificates that help to reach them. Nothing is built in (SG-20). Immutable, thread-safe; a new
 * list of anchors is a new store.
 */
public final class TrustStore {
    private final String id;
    private final String version;
    private final List<Anchor> anchors;
    private final CertificatePool intermediates;

    private TrustStore(Builder builder) {
        this.id = builder.id;
        this.anchors = List.copyOf(builder.anchors.values());
        this.version = builder.version != null ? builder.version : TrustFolder.versionOf(anchors);
        this.intermediates = new CertificatePool(builder.intermediates);
    }

    /**
     * The store in folders: {@code government/}, {@code national/}, {@code foreign/} name the hierarchy, files directly in the folder
     * are PRIVATE; in each a sub-folder {@code tsa/} holds anchors for time stamps alone. PEM, DER and PKCS#7.
     *
     * @throws vn.lienthong.core.error.ConfigurationException when a folder or a certificate file in it cannot be read
     */
    public static TrustStore ofFolders(List<Path> trust, List<Path> intermediates) {
        return TrustFolder.read(trust, intermediates);
    }

    /** @param id the name of this list of anchors in reports */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    public String id() {
        return id;
    }

    /** The version given, else one computed from the anchors: the same anchors, the same version. */
    public String version() {
        return version;
    }

    public List<Anchor> anchors() {
        return anchors;
    }

    public List<X509Certificate> intermediates() {
        return intermediates.all();
    }

    CertificatePool pool() {
        return intermediates;
    }

    List<Anchor> named(X500Principal subject) {
        return anchors.stream()
                .filter(anchor -> anchor.certificate().getSubjectX500Principal().equals(subject))
                .toList();
    }

    List<Anchor> pinning(X509Certificate certificate) {
        return anchors.stream()
                .filter(anchor -> anchor.certificate().equals(certificate))
                .toList();
    }

    /** Gathers anchors. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final Map<String, Anchor> anchors = new LinkedHashMap<>();
        private final List<X509Certificate> intermediates = new ArrayList<>();
        private @Nullable String version;

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        public Builder version(String value) {
            this.version = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Adds an anchor. The same certificate again, in the same hierarchy and roles, counts once. */
        public Builder anchor(Anchor anchor) {
            anchors.put(anchor.hierarchy() + " " + anchor.roles() + " " + anchor.sha256(), anchor);
            return this;
        }

        /** Adds certificates that give no trust. */
        public Builder intermediates(Collection<X509Certificate> certificates) {
            intermediates.addAll(certificates);
            return this;
        }

        public TrustStore build() {
            return new TrustStore(this);
        }
    }
}
