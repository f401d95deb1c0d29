package vn.lienthong.testkit.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.ContentSigner;
import org.jspecify.annotations.Nullable;

/** Writes OCSP answers for the authorities of a hierarchy (RFC 6960, 4.2). Thread-safe. */
final class OcspWriter {
    private static final Duration LIFE = Duration.ofDays(1);
    private static final int LONGEST_NONCE = 32;

    private final Authorities authorities;
    private final OcspDelegates delegates = new OcspDelegates();

    OcspWriter(Authorities authorities) {
        this.authorities = authorities;
    }

    byte[] answer(OCSPReq request, Set<OcspFlaw> flaws) {
        if (flaws.contains(OcspFlaw.TRY_LATER)) {
            return refusal(OCSPResp.TRY_LATER);
        }
        if (flaws.contains(OcspFlaw.INTERNAL_ERROR)) {
            return refusal(OCSPResp.INTERNAL_ERROR);
        }
        Req[] questions = request.getRequestList();
        if (questions.length == 0 || nonceLength(request) > LONGEST_NONCE) {
            return refusal(OCSPResp.MALFORMED_REQUEST);
        }
        Optional<TestCa> issuer = issuerOf(questions);
        if (issuer.isEmpty() || flaws.contains(OcspFlaw.UNAUTHORIZED)) {
            return refusal(OCSPResp.UNAUTHORIZED);
        }
        try {
            return signed(issuer.get(), request, flaws);
        } catch (OCSPException | IOException | GeneralSecurityException e) {
            throw new IllegalStateException("cannot write the status", e);
        }
    }

    byte[] refusal(int status) {
        try {
            return new OCSPRespBuilder().build(status, null).getEncoded();
        } catch (OCSPException | IOException e) {
            throw new IllegalStateException("cannot write the refusal", e);
        }
    }

    private byte[] signed(TestCa issuer, OCSPReq request, Set<OcspFlaw> flaws)
            throws OCSPException, IOException, GeneralSecurityException {
        Instant now = authorities.context().clock().now().truncatedTo(ChronoUnit.SECONDS);
        OcspDelegates.Signer signer = delegates.signerOf(issuer, flaws);
        BasicOCSPRespBuilder answer = new BasicOCSPRespBuilder(signer.id());
        for (Req question : request.getRequestList()) {
            add(answer, question.getCertID(), status(issuer, question, now, flaws), now, flaws);
        }
        answer.setResponseExtensions(nonce(request, flaws));
        PrivateKey key = signer.identity().privateKey();
        ContentSigner signature =
                signature(flaws.contains(OcspFlaw.WRONG_SIGNER) ? Signing.strangerFor(key) : key, flaws);
        return new OCSPRespBuilder()
                .build(OCSPResp.SUCCESSFUL, answer.build(signature, signer.certificates(), Date.from(now)))
                .getEncoded();
    }

    private static void add(
            BasicOCSPRespBuilder answer,
            CertificateID asked,
            @Nullable CertificateStatus status,
            Instant now,
            Set<OcspFlaw> flaws) {
        CertificateID id = flaws.contains(OcspFlaw.WRONG_CERTIFICATE)
                ? CertificateID.deriveCertificateID(
                        asked, asked.getSerialNumber().add(BigInteger.ONE))
                : asked;
        Instant from = now;
        Instant until = now.plus(LIFE);
        if (flaws.contains(OcspFlaw.STALE)) {
            from = now.minus(Duration.ofDays(4));
            until = now.minus(Duration.ofDays(3));
        } else if (flaws.contains(OcspFlaw.NOT_YET_VALID)) {
            from = now.plus(LIFE);
            until = from.plus(LIFE);
        }
        Date nextUpdate = flaws.contains(OcspFlaw.NO_NEXT_UPDATE) ? null : Date.from(until);
        answer.addResponse(id, status, Date.from(from), nextUpdate, null);
    }

    /** Absent when it is good, as Bouncy Castle has it. */
    private static @Nullable CertificateStatus status(TestCa issuer, Req question, Instant now, Set<OcspFlaw> flaws) {
        BigInteger serial = question.getCertID().getSerialNumber();
        if (flaws.contains(OcspFlaw.UNKNOWN) || !issuer.register().knows(serial)) {
            return new UnknownStatus();
        }
        Revocation revocation = issuer.register().revocationOf(serial, now).orElse(null);
        return revocation == null
                ? CertificateStatus.GOOD
                : new RevokedStatus(Date.from(revocation.at()), revocation.reasonCode());
    }

    /** The one authority all questions are about. */
    private Optional<TestCa> issuerOf(Req[] questions) {
        return authorities.all().stream()
                .filter(ca -> {
                    for (Req question : questions) {
                        if (!issued(ca, question.getCertID())) {
                            return false;
                        }
                    }
                    return true;
                })
                .findFirst();
    }

    private static boolean issued(TestCa ca, CertificateID id) {
        try {
            return id.matchesIssuer(new JcaX509CertificateHolder(ca.certificate()), Digests.calculators());
        } catch (OCSPException | GeneralSecurityException e) {
            // A hash nobody knows matches no authority.
            return false;
        }
    }

    private static int nonceLength(OCSPReq request) {
        Extension nonce = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (nonce == null) {
            return 0;
        }
        return nonce.getParsedValue() instanceof ASN1OctetString octets ? octets.getOctets().length : Integer.MAX_VALUE;
    }

    private static @Nullable Extensions nonce(OCSPReq request, Set<OcspFlaw> flaws) throws IOException {
        Extension asked = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (flaws.contains(OcspFlaw.WRONG_NONCE)) {
            byte[] other = new DEROctetString(new byte[16]).getEncoded();
            return new Extensions(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, other));
        }
        return asked == null || flaws.contains(OcspFlaw.NO_NONCE) ? null : new Extensions(asked);
    }

    private static ContentSigner signature(PrivateKey key, Set<OcspFlaw> flaws) {
        return flaws.contains(OcspFlaw.SHA1_SIGNED) ? Signing.withSha1(key) : Signing.with(key);
    }
}
