package vn.lienthong.testkit.pki;

import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.jcajce.JcaRespID;

/** Who signs the OCSP answers of an authority, the wrong ones included. Certificates are ordered when first needed. Thread-safe. */
final class OcspDelegates {
    private final Map<String, TestIdentity> ordered = new ConcurrentHashMap<>();

    /** A root signs for itself, unless the flaw lies in the delegate. */
    Signer signerOf(TestCa ca, Set<OcspFlaw> flaws) throws OCSPException, GeneralSecurityException {
        if (flaws.contains(OcspFlaw.FOREIGN_RESPONDER)) {
            return delegate(ca, CertificateFlaw.WRONG_ISSUER_SIGNATURE);
        }
        if (flaws.contains(OcspFlaw.RESPONDER_WITHOUT_PURPOSE)) {
            return delegate(ca, CertificateFlaw.WRONG_EXTENDED_KEY_USAGE);
        }
        if (flaws.contains(OcspFlaw.EXPIRED_RESPONDER)) {
            return delegate(ca, CertificateFlaw.EXPIRED);
        }
        if (ca.identity().chain().size() == 1) {
            RespID byName = new JcaRespID(ca.certificate().getSubjectX500Principal());
            return new Signer(ca.identity(), byName, new X509CertificateHolder[0]);
        }
        return delegate(ca);
    }

    private Signer delegate(TestCa ca, CertificateFlaw... flaws) throws OCSPException, GeneralSecurityException {
        String owner = ca.name() + "/ocsp" + (flaws.length == 0 ? "" : "-" + flaws[0]);
        TestIdentity identity = ordered.computeIfAbsent(
                owner,
                absent -> ca.order(subject(ca))
                        .profile(CertificateProfile.OCSP_RESPONDER)
                        .keyOwner(absent)
                        .flaws(flaws)
                        .issue());
        RespID byKey = new JcaRespID(identity.certificate().getPublicKey(), Digests.calculator(RespID.HASH_SHA1));
        return new Signer(
                identity, byKey, new X509CertificateHolder[] {new JcaX509CertificateHolder(identity.certificate())});
    }

    private static Subject subject(TestCa ca) {
        return Subject.builder()
                .country("VN")
                .organisation("Dịch vụ Ví Dụ")
                .commonName("OCSP " + ca.name())
                .build();
    }

    /**
     * @param certificates to go with the answer
     */
    @SuppressWarnings("ArrayRecordComponent") // Bouncy Castle takes an array, and nobody changes it
    record Signer(TestIdentity identity, RespID id, X509CertificateHolder[] certificates) {}
}
