package vn.lienthong.signature.trust;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.DSAParams;
import java.security.interfaces.DSAPublicKey;
import java.security.spec.DSAPublicKeySpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The keys of a path's issuers: a DSA key without parameters takes those of the key above it (RFC 5280 6.1.4 d). */
final class WorkingKeys {
    private WorkingKeys() {}

    static boolean inherits(PublicKey key) {
        return key instanceof DSAPublicKey dsa && dsa.getParams() == null;
    }

    /** For each certificate of the path, the key that signed it. */
    static List<PublicKey> issuerKeys(CandidatePath path) {
        List<PublicKey> topDown = new ArrayList<>();
        PublicKey key = path.anchor().certificate().getPublicKey();
        for (int i = path.certificates().size() - 1; i >= 0; i--) {
            topDown.add(key);
            key = complete(path.certificates().get(i).getPublicKey(), key);
        }
        Collections.reverse(topDown);
        return topDown;
    }

    /** The leaf's own key. */
    static PublicKey subjectKey(CandidatePath path) {
        return complete(
                path.certificates().get(0).getPublicKey(), issuerKeys(path).get(0));
    }

    private static PublicKey complete(PublicKey key, PublicKey above) {
        if (!(key instanceof DSAPublicKey dsa) || dsa.getParams() != null || !(above instanceof DSAPublicKey donor)) {
            return key;
        }
        try {
            DSAParams domain = donor.getParams();
            return KeyFactory.getInstance("DSA")
                    .generatePublic(new DSAPublicKeySpec(dsa.getY(), domain.getP(), domain.getQ(), domain.getG()));
        } catch (GeneralSecurityException e) {
            // Without parameters the key verifies nothing, which is the right outcome.
            return key;
        }
    }
}
