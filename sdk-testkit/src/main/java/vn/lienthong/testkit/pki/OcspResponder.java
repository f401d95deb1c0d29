package vn.lienthong.testkit.pki;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.jspecify.annotations.Nullable;

/**
 * The status service of a hierarchy (RFC 6960), by POST and GET, for all its authorities: the root signs for itself, the others have a
 * delegate with id-pkix-ocsp-nocheck. A nonce is echoed. Thread-safe.
 */
public final class OcspResponder extends PkiEndpoint<OcspFault> {
    private static final String REQUEST_TYPE = "application/ocsp-request";
    private static final String RESPONSE_TYPE = "application/ocsp-response";

    private final OcspWriter writer;

    OcspResponder(Authorities authorities) {
        super(authorities.uri("ocsp"));
        this.writer = new OcspWriter(authorities);
    }

    /**
     * Answers a request without the network.
     *
     * @param request an OCSPRequest in DER
     * @return an OCSPResponse in DER, with the flaws
     */
    public byte[] respond(byte[] request, OcspFlaw... flaws) {
        Set<OcspFlaw> wrong = EnumSet.noneOf(OcspFlaw.class);
        wrong.addAll(Set.of(flaws));
        return wrong.contains(OcspFlaw.MALFORMED) ? new byte[] {0x30, 0x05, 0x0a, 0x01} : answer(request, wrong);
    }

    /** What it says of a certificate now, without a nonce: an OCSPResponse in DER, as kept beside a signature. */
    public byte[] statusOf(TestIdentity identity, OcspFlaw... flaws) {
        try {
            CertificateID id = new CertificateID(
                    Digests.calculator(CertificateID.HASH_SHA1),
                    new JcaX509CertificateHolder(identity.issuer().certificate()),
                    identity.certificate().getSerialNumber());
            return respond(new OCSPReqBuilder().addRequest(id).build().getEncoded(), flaws);
        } catch (OCSPException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException("cannot ask for a status", e);
        }
    }

    @Override
    HttpReply answer(HttpQuestion question, @Nullable OcspFault flaw) {
        OcspFlaw[] flaws = flaw instanceof OcspFlaw wrong ? new OcspFlaw[] {wrong} : new OcspFlaw[0];
        return switch (question.method()) {
            case "POST" ->
                question.mediaType().equals(REQUEST_TYPE)
                        ? HttpReply.ok(RESPONSE_TYPE, respond(question.body(), flaws))
                        : HttpReply.refused(415, "OCSP requests only");
            case "GET" -> HttpReply.ok(RESPONSE_TYPE, respond(fromPath(question.path()), flaws));
            default -> HttpReply.refused(405, "GET or POST");
        };
    }

    private byte[] answer(byte[] request, Set<OcspFlaw> flaws) {
        OCSPReq read;
        try {
            read = new OCSPReq(request);
        } catch (IOException e) {
            return writer.refusal(OCSPResp.MALFORMED_REQUEST);
        }
        return writer.answer(read, flaws);
    }

    /** The request in base64, percent-encoded (RFC 6960, A.1); an unreadable one is an empty one. */
    private static byte[] fromPath(String path) {
        try {
            return Base64.getDecoder().decode(URI.create('/' + path).getPath().substring(1));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
