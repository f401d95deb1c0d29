package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import vn.lienthong.signature.pdf.structure.PdfFile;
import vn.lienthong.signature.pdf.structure.PdfValue;
import vn.lienthong.signature.pdf.structure.PdfValue.Array;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Stream;
import vn.lienthong.signature.rule.PdfRule;

/** The document security store may be added and may grow; nothing of it may be lost. */
final class DssRule {
    private DssRule() {}

    static void compare(ComparedFiles files, Dictionary before, Dictionary after) throws IOException {
        if (files.same(before, after, "DSS")) {
            return;
        }
        Dictionary old = files.olderValue(before, "DSS").asDictionary();
        Dictionary now = files.newerValue(after, "DSS").asDictionary();
        for (String kind : new String[] {"Certs", "CRLs", "OCSPs"}) {
            if (!hashes(files.newer(), now, kind).containsAll(hashes(files.older(), old, kind))) {
                files.changes().forbid(PdfRule.CHANGED_UNDEFINED, "validation data removed");
            }
        }
        files.changes().add(Change.of(Change.Kind.EVIDENCE, null, "validation data added"));
    }

    private static Set<String> hashes(PdfFile file, Dictionary store, String kind) throws IOException {
        Set<String> hashes = new HashSet<>();
        if (file.get(store, kind) instanceof Array items) {
            for (PdfValue item : items.items()) {
                if (file.resolve(item) instanceof Stream stream) {
                    hashes.add(HexFormat.of().formatHex(sha256().digest(file.decoded(stream))));
                }
            }
        }
        return hashes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
