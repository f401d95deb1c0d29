package vn.lienthong.signature.trust;

import java.time.Instant;
import vn.lienthong.signature.revocation.RevocationData;
import vn.lienthong.signature.revocation.StatusQuestion;

/**
 * All that one validation works with.
 *
 * @param pool certificates of the configuration and of the document
 * @param evidence lists and answers of the configuration and of the document
 * @param latest evidence from after this instant comes from the future
 */
record PathMaterial(
        PathQuestion question, TrustStore trust, CertificatePool pool, RevocationData evidence, Instant latest) {
    PathMaterial with(CertificatePool more) {
        return new PathMaterial(question, trust, more, evidence, latest);
    }

    StatusQuestion statusQuestion(CandidatePath path, int index, String at) {
        return new StatusQuestion(
                path.certificates().get(index),
                path.issuerOf(index),
                WorkingKeys.issuerKeys(path).get(index),
                question.times().control(),
                latest,
                question.times().proven(),
                at);
    }
}
