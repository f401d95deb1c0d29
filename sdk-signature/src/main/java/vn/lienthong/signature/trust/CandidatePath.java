package vn.lienthong.signature.trust;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A path that ends at an anchor by name and signature, not yet validated.
 *
 * @param certificates leaf first, without the anchor
 * @param pinned whether the leaf itself is the anchor: a path of one
 */
record CandidatePath(List<X509Certificate> certificates, Anchor anchor, boolean pinned) {
    X509Certificate issuerOf(int index) {
        return index + 1 < certificates.size() ? certificates.get(index + 1) : anchor.certificate();
    }
}
