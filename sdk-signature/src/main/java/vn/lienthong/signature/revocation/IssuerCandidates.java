package vn.lienthong.signature.revocation;

import java.security.PublicKey;
import java.util.List;
import javax.security.auth.x500.X500Principal;

/**
 * Finds certificates that may sign revocation lists in the name of an authority: each has a validated path to the anchor of the path in
 * question and may sign lists (RFC 5280 6.3.3 f).
 */
@FunctionalInterface
public interface IssuerCandidates {
    /** @param name the list's issuer */
    List<PublicKey> listSigners(X500Principal name);
}
