package vn.lienthong.testkit.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The time-stamping service of a hierarchy (RFC 3161): POST of a request, SHA-256, SHA-384 and SHA-512 imprints, one policy. As the
 * Government's, it answers GET with 403 and other posts with 400. Thread-safe.
 */
public final class TsaServer extends PkiEndpoint<TsaFault> {
    /** The policy of its stamps, in the arc for examples. */
    public static final String POLICY = "2.999.704.2.1";

    private static final String REQUEST_TYPE = "application/timestamp-query";
    private static final String RESPONSE_TYPE = "application/timestamp-reply";

    private final TimeStampUnits units;
    private final TokenWriter tokens;

    /**
     * @param untrusted an authority outside every trusted hierarchy
     */
    TsaServer(Authorities authorities, TestCa issuing, Supplier<TestCa> untrusted) {
        super(authorities.uri("tsa"));
        this.units = new TimeStampUnits(issuing, untrusted);
        this.tokens = new TokenWriter(authorities.context().clock());
    }

    /** The time-stamping unit: its certificate and key. */
    public TestIdentity identity() {
        return units.right();
    }

    /** A time-stamp token (ContentInfo in DER) over the SHA-256 of the content, without a nonce, with the certificates. */
    public byte[] stamp(byte[] content, TsaFlaw... flaws) {
        MessageImprint imprint =
                new MessageImprint(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256), Digests.sha256(content));
        Set<TsaFlaw> wrong = set(flaws);
        try {
            return token(imprint, null, true, wrong).getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException("cannot encode the token", e);
        }
    }

    /**
     * Answers a request without the network.
     *
     * @param request a TimeStampReq in DER
     * @return a TimeStampResp in DER, with the flaws
     */
    public byte[] respond(byte[] request, TsaFlaw... flaws) {
        Set<TsaFlaw> wrong = set(flaws);
        if (wrong.contains(TsaFlaw.MALFORMED)) {
            return new byte[] {0x30, 0x05, 0x02, 0x01};
        }
        try {
            return answer(request, wrong).getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException("cannot encode the answer", e);
        }
    }

    @Override
    HttpReply answer(HttpQuestion question, @Nullable TsaFault flaw) {
        if (!question.method().equals("POST")) {
            return HttpReply.refused(403, "POST only");
        }
        if (!question.mediaType().equals(REQUEST_TYPE)) {
            return HttpReply.refused(400, "time-stamp queries only");
        }
        TsaFlaw[] flaws = flaw instanceof TsaFlaw wrong ? new TsaFlaw[] {wrong} : new TsaFlaw[0];
        return HttpReply.ok(RESPONSE_TYPE, respond(question.body(), flaws));
    }

    private TimeStampResp answer(byte[] request, Set<TsaFlaw> flaws) {
        TimeStampReq read;
        try {
            read = TimeStampReq.getInstance(request);
        } catch (IllegalArgumentException e) {
            return refusal(PKIFailureInfo.badDataFormat);
        }
        int failure = flaws.contains(TsaFlaw.REJECTED) ? PKIFailureInfo.badRequest : TimeStampRules.failureOf(read);
        if (flaws.contains(TsaFlaw.TIME_NOT_AVAILABLE)) {
            failure = PKIFailureInfo.timeNotAvailable;
        }
        if (failure != TimeStampRules.NONE) {
            return refusal(failure);
        }
        ASN1Integer nonce = read.getNonce();
        boolean certificates = read.getCertReq() != null && read.getCertReq().isTrue();
        ContentInfo token =
                token(read.getMessageImprint(), nonce == null ? null : nonce.getValue(), certificates, flaws);
        return new TimeStampResp(new PKIStatusInfo(PKIStatus.granted), token);
    }

    private ContentInfo token(
            MessageImprint imprint, @Nullable BigInteger nonce, boolean certificates, Set<TsaFlaw> flaws) {
        ASN1ObjectIdentifier policy =
                new ASN1ObjectIdentifier(flaws.contains(TsaFlaw.WRONG_POLICY) ? TimeStampRules.FOREIGN_POLICY : POLICY);
        return tokens.write(new TokenWriter.Order(imprint, nonce, policy, certificates), units.unitFor(flaws), flaws);
    }

    private static TimeStampResp refusal(int failure) {
        return new TimeStampResp(new PKIStatusInfo(PKIStatus.rejection, null, new PKIFailureInfo(failure)), null);
    }

    private static Set<TsaFlaw> set(TsaFlaw... flaws) {
        Set<TsaFlaw> set = EnumSet.noneOf(TsaFlaw.class);
        set.addAll(Set.of(flaws));
        return set;
    }
}
