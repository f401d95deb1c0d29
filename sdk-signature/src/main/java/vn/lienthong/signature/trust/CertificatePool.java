package vn.lienthong.signature.trust;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javax.security.auth.x500.X500Principal;

/** Untrusted certificates by subject: material for paths, nothing more (SG-23). Immutable. */
final class CertificatePool {
    static final CertificatePool EMPTY = new CertificatePool(List.of());

    private final List<X509Certificate> all;
    private final Map<X500Principal, List<X509Certificate>> bySubject = new HashMap<>();

    CertificatePool(Collection<X509Certificate> certificates) {
        this.all = List.copyOf(new LinkedHashSet<>(certificates));
        all.forEach(certificate -> bySubject
                .computeIfAbsent(certificate.getSubjectX500Principal(), name -> new ArrayList<>())
                .add(certificate));
    }

    List<X509Certificate> named(X500Principal subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    List<X509Certificate> all() {
        return all;
    }

    CertificatePool plus(Collection<X509Certificate> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<X509Certificate> both = new ArrayList<>(all);
        both.addAll(more);
        return new CertificatePool(both);
    }
}
