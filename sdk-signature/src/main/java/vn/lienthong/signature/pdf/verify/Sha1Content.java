package vn.lienthong.signature.pdf.verify;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.cms.CmsSignature;
import vn.lienthong.signature.cms.Digests;

/** {@code adbe.pkcs7.sha1}: the CMS signs, as its content, the SHA-1 of the byte range. Weak by design, checked all the same. */
final class Sha1Content {
    private Sha1Content() {}

    /** The digest the signer should have stated: of the content when it is the range's SHA-1, else one that fits nothing. */
    static byte @Nullable [] digest(CmsSignature cms, byte @Nullable [] sha1) {
        byte[] content = cms.content();
        String name = cms.digestName();
        if (content == null || sha1 == null || name == null || !Digests.isAvailable(name)) {
            return null;
        }
        return MessageDigest.isEqual(content, sha1) ? Digests.create(name).digest(content) : new byte[0];
    }
}
