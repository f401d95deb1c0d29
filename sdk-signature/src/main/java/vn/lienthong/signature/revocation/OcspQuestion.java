package vn.lienthong.signature.revocation;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.cert.HashFunction;

/** A request to a responder. The CertID uses SHA-1, the only hash every responder knows; nothing rests on its strength. */
final class OcspQuestion {
    private static final int NONCE_LENGTH = 16;

    private final byte[] nonce = new byte[NONCE_LENGTH];
    private final byte[] encoded;

    OcspQuestion(StatusQuestion question, SecureRandom random) {
        random.nextBytes(nonce);
        try {
            this.encoded = encode(question);
        } catch (IOException e) {
            throw new IllegalStateException("an OCSP request is always encodable", e);
        }
    }

    private byte[] encode(StatusQuestion question) throws IOException {
        HashFunction hash = HashFunction.SHA_1;
        CertID id = new CertID(
                new AlgorithmIdentifier(new org.bouncycastle.asn1.ASN1ObjectIdentifier(hash.oid()), DERNull.INSTANCE),
                new DEROctetString(OcspAnswer.digest(
                        hash, question.certificate().getIssuerX500Principal().getEncoded())),
                new DEROctetString(OcspAnswer.keyHash(question.issuerKey(), hash)),
                new ASN1Integer(question.certificate().getSerialNumber()));
        Extension extension =
                new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonce).getEncoded());
        return new OCSPRequest(
                        new TBSRequest(null, new DERSequence(new Request(id, null)), new Extensions(extension)), null)
                .getEncoded();
    }

    byte[] encoded() {
        return encoded.clone();
    }

    /** An absent nonce is accepted, because most responders sign in advance; a different one is not. */
    boolean accepts(byte @Nullable [] answered) {
        return answered == null || Arrays.equals(nonce, answered);
    }
}
