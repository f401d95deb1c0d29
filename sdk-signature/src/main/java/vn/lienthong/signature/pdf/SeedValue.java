package vn.lienthong.signature.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.signature.key.HashAlgorithm;

/** The constraints ({@code /SV}) whoever prepared a field put on its signature: obeyed, or the signature is refused (4.1). */
final class SeedValue {
    private static final int FILTER = 1;
    private static final int SUB_FILTER = 1 << 1;
    private static final int VERSION = 1 << 2;
    private static final int REASONS = 1 << 3;
    private static final int LEGAL_ATTESTATION = 1 << 4;
    private static final int ADD_REV_INFO = 1 << 5;
    private static final int DIGEST_METHOD = 1 << 6;
    private static final int LOCK_DOCUMENT = 1 << 7;
    private static final int APPEARANCE_FILTER = 1 << 8;
    private static final int NOT_SUPPORTED = LEGAL_ATTESTATION | ADD_REV_INFO | LOCK_DOCUMENT | APPEARANCE_FILTER;
    /** The version of the seed value dictionary that PDF 2.0 describes. */
    private static final float KNOWN_VERSION = 3;

    private final PdfInput input;
    private final COSDictionary seed;
    private final String field;

    private SeedValue(PdfInput input, COSDictionary seed, String field) {
        this.input = input;
        this.seed = seed;
        this.field = field;
    }

    static Optional<SeedValue> of(PdfInput input, SignatureField field) {
        COSDictionary seed = input.dictionaryOrNull(field.field().getItem(COSName.getPDFName("SV")));
        return Optional.ofNullable(seed).map(found -> new SeedValue(input, found, field.name()));
    }

    /** @throws SigningRefusedException naming the first constraint that is not met */
    void require(PdfSigning signing, PadesLevel level, HashAlgorithm hash) {
        int required = seed.getInt(COSName.getPDFName("Ff"), 0);
        check((required & NOT_SUPPORTED) == 0, "Ff");
        check((required & FILTER) == 0 || "Adobe.PPKLite".equals(seed.getNameAsString(COSName.FILTER)), "Filter");
        check((required & SUB_FILTER) == 0 || lists("SubFilter", "ETSI.CAdES.detached"), "SubFilter");
        check((required & VERSION) == 0 || seed.getFloat(COSName.V, 0) <= KNOWN_VERSION, "V");
        check((required & REASONS) == 0 || lists("Reasons", signing.reason().orElse(".")), "Reasons");
        check((required & DIGEST_METHOD) == 0 || digestAllowed(hash), "DigestMethod");
        COSDictionary certificate = input.dictionaryOrNull(seed.getItem(COSName.getPDFName("Cert")));
        check(certificate == null || certificate.getInt(COSName.getPDFName("Ff"), 0) == 0, "Cert");
        COSDictionary mdp = input.dictionaryOrNull(seed.getItem(COSName.getPDFName("MDP")));
        check(
                mdp == null
                        || mdp.getInt(COSName.P, 0)
                                == signing.certification()
                                        .map(Certification::level)
                                        .orElse(0),
                "MDP");
        COSDictionary stamp = input.dictionaryOrNull(seed.getItem(COSName.getPDFName("TimeStamp")));
        check(stamp == null || stamp.getInt(COSName.getPDFName("Ff"), 0) == 0 || level == PadesLevel.B_T, "TimeStamp");
    }

    private boolean digestAllowed(HashAlgorithm hash) {
        return lists("DigestMethod", hash.jcaName().replace("-", "")) || lists("DigestMethod", hash.jcaName());
    }

    private boolean lists(String key, String value) {
        COSArray values = input.arrayOrEmpty(seed.getItem(COSName.getPDFName(key)));
        for (int i = 0; i < values.size(); i++) {
            COSBase item = input.resolve(values.get(i));
            if ((item instanceof COSName name && name.getName().equals(value))
                    || (item instanceof COSString text && text.getString().equals(value))) {
                return true;
            }
        }
        return false;
    }

    private void check(boolean met, String constraint) {
        if (!met) {
            throw new SigningRefusedException(PdfMessage.LOCKED, field, "SV/" + constraint);
        }
    }
}
