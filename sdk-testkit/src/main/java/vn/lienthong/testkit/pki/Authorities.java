package vn.lienthong.testkit.pki;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The authorities of one hierarchy, by their short names. Thread-safe. */
final class Authorities {
    private final Hierarchy hierarchy;
    private final PkiContext context;
    private final List<TestCa> all = new CopyOnWriteArrayList<>();

    Authorities(Hierarchy hierarchy, PkiContext context) {
        this.hierarchy = hierarchy;
        this.context = context;
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    PkiContext context() {
        return context;
    }

    List<TestCa> all() {
        return List.copyOf(all);
    }

    Optional<TestCa> named(String name) {
        return all.stream().filter(ca -> ca.name().equals(name)).findFirst();
    }

    void add(TestCa ca) {
        if (named(ca.name()).isPresent()) {
            throw new IllegalArgumentException("there is an authority " + ca.name() + " already");
        }
        all.add(ca);
    }

    /** The name under which an owner of this hierarchy finds its key. */
    String keyOwner(String owner) {
        return hierarchy.folder() + '/' + owner;
    }

    URI uri(String path) {
        return context.base().resolve('/' + hierarchy.folder() + '/' + path);
    }

    IssuerAddresses addressesOf(String name) {
        // The national root is fetched as a PKCS#7 bundle, as in the real tree.
        String bundle = hierarchy == Hierarchy.NATIONAL ? ".p7b" : ".crt";
        return new IssuerAddresses(uri("crl/" + name + ".crl"), uri("crt/" + name + bundle), uri("ocsp"));
    }
}
