package vn.lienthong.signature.cms;

import vn.lienthong.signature.trust.PathQuestion;
import vn.lienthong.signature.trust.PathReport;

/**
 * Judges a signer's or an authority's certificate: path, period, revocation, usage. What a verifier of documents needs of trust; a
 * {@link vn.lienthong.signature.trust.PathValidator} gives it.
 */
@FunctionalInterface
public interface CertificateJudge {
    PathReport judge(PathQuestion question);
}
