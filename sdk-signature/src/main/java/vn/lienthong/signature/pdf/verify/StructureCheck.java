package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.lienthong.signature.cms.CmsSignature;
import vn.lienthong.signature.cms.CmsUnreadableException;
import vn.lienthong.signature.cms.Digests;
import vn.lienthong.signature.cms.TimestampToken;
import vn.lienthong.signature.pdf.structure.PdfFile;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Text;
import vn.lienthong.signature.rule.AlgorithmRule;
import vn.lienthong.signature.rule.CmsRule;
import vn.lienthong.signature.rule.PdfRule;
import vn.lienthong.signature.rule.SignatureRule;

/** Places each signature in the file: its range, its gap, its revision, and the CMS in it (signature specification 7.3). */
final class StructureCheck {
    private final PdfFile file;

    StructureCheck(PdfFile file) {
        this.file = file;
    }

    /** The signatures in order of signing, each with what its place in the file says. */
    List<SignatureCase> place(List<FoundSignature> found) throws IOException {
        List<SignatureCase> cases = new ArrayList<>();
        for (FoundSignature signature : found) {
            SignedRange range = signature.isReadable()
                    ? ByteRangeCheck.range(signature.dictionary(), file.limit()).orElse(null)
                    : null;
            cases.add(new SignatureCase(signature, SubFilter.of(signature.subFilter(file)), range));
        }
        cases.sort(Comparator.comparingLong(SignatureCase::end));
        for (int i = 0; i < cases.size(); i++) {
            cases.get(i).index(i);
            check(cases.get(i));
        }
        overlaps(cases);
        return cases;
    }

    private void check(SignatureCase one) throws IOException {
        if (!one.found().isReadable()) {
            add(one, PdfRule.UNREADABLE);
            return;
        }
        SignedRange range = one.range();
        if (range == null) {
            add(one, PdfRule.BYTERANGE);
        } else {
            revision(one, range);
            PdfFile signed = one.signedRevision();
            Dictionary then =
                    signed == null ? one.found().dictionary() : one.found().in(signed);
            for (SignatureRule rule :
                    ByteRangeCheck.gap(file.bytes(), range, one.found().dictionary(), then)) {
                add(one, rule);
            }
        }
        if (one.subFilter() == SubFilter.OTHER) {
            one.add(PdfRule.SUBFILTER.at(one.path(), one.found().subFilter(file)));
        } else {
            readValue(one);
        }
    }

    /** The signed bytes must end where a revision ends, and that revision must be one the file still builds on. */
    private void revision(SignatureCase one, SignedRange range) throws IOException {
        boolean whole = file.isBlank(range.end(), file.limit());
        if (file.repaired()) {
            add(one, whole ? PdfRule.REPAIRED : PdfRule.REPAIRED_LATER);
            return;
        }
        PdfFile signed = whole ? file : file.asOf(range.end());
        if (!file.endsRevision(range.end())) {
            add(one, PdfRule.TAIL);
        } else if (signed == null) {
            one.addLater(PdfRule.CHANGED_UNDEFINED.at(one.path()));
        }
        if (signed != null) {
            one.signedRevision(signed);
        }
    }

    private void readValue(SignatureCase one) {
        if (!(one.found().dictionary().get("Contents") instanceof Text text)) {
            return;
        }
        try {
            CmsSignature cms = CmsSignature.read(text.bytes());
            one.cms(cms);
            if (!cms.isZeroPadded()) {
                add(one, PdfRule.PADDING);
            }
            signers(one, cms);
            if (one.isTimestamp()) {
                one.token(TimestampToken.of(text.bytes(), cms));
            } else if (one.subFilter() == SubFilter.PKCS7_SHA1) {
                one.add(AlgorithmRule.WEAK_HASH.at(one.path(), "SHA-1"));
            } else if (cms.hasContent()) {
                add(one, CmsRule.ECONTENT);
            }
            algorithm(one, cms);
        } catch (CmsUnreadableException e) {
            add(one, PdfRule.UNREADABLE);
        }
    }

    private static void signers(SignatureCase one, CmsSignature cms) {
        if (cms.signerCount() == 0) {
            add(one, CmsRule.NO_SIGNER);
        } else if (cms.signerCount() > 1) {
            add(one, CmsRule.SIGNER_COUNT);
        }
    }

    private static void algorithm(SignatureCase one, CmsSignature cms) {
        String name = cms.digestName();
        if (cms.signerCount() > 0 && (name == null || !Digests.isAvailable(name)) && !"MD4".equals(name)) {
            one.add(AlgorithmRule.NOT_LISTED.at(one.path(), cms.digestOid()));
        }
    }

    private static void overlaps(List<SignatureCase> cases) {
        for (int i = 0; i < cases.size(); i++) {
            for (int j = i + 1; j < cases.size(); j++) {
                SignedRange first = cases.get(i).range();
                SignedRange second = cases.get(j).range();
                if (first != null && second != null && ByteRangeCheck.overlaps(first, second)) {
                    add(cases.get(i), PdfRule.BYTERANGE);
                    add(cases.get(j), PdfRule.BYTERANGE);
                }
            }
        }
    }

    private static void add(SignatureCase one, SignatureRule rule) {
        one.add(rule.at(one.path()));
    }
}
