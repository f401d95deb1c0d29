package vn.lienthong.signature.pdf;

import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.cms.sign.CadesSignature;
import vn.lienthong.signature.key.SignatureAlgorithm;
import vn.lienthong.signature.key.SigningKey;
import vn.lienthong.signature.pdf.write.IncrementalUpdate;
import vn.lienthong.signature.pdf.write.ObjectSink.Ref;

/** Decides what the update of one signature holds, and writes it with an empty gap. All refusals of the document happen here. */
final class SignaturePlan {
    private static final int MIN_CAPACITY = 32_768;
    private static final String EMPTY_FORM = "/Type /XObject /Subtype /Form /BBox [0 0 0 0]";

    private final PdfInput input;
    private final PdfSigning signing;
    private final SigningKey key;
    private final SignatureAlgorithm algorithm;
    private final Instant now;
    private final SignatureForm form;
    private final DocumentLocks locks;

    SignaturePlan(PdfInput input, PdfSigning signing, SigningKey key, SignatureAlgorithm algorithm, Instant now) {
        this.input = input;
        this.signing = signing;
        this.key = key;
        this.algorithm = algorithm;
        this.now = now;
        this.form = new SignatureForm(input);
        this.locks = new DocumentLocks(input, form);
    }

    PreparedSignature prepare(int timestampBytes) {
        locks.requireSignable();
        if (signing.certification().isPresent() && form.hasSignatures()) {
            throw new SigningRefusedException(PdfMessage.CERTIFY_FIRST);
        }
        SignatureField existing = existingField();
        IncrementalUpdate update =
                new IncrementalUpdate(input.length(), input.endsWithLineBreak(), input.firstFreeNumber());
        FormUpdate changes = new FormUpdate(input, update);
        Ref signature = update.reserve();
        COSBase lock = existing == null ? null : existing.field().getItem(COSName.getPDFName("Lock"));
        String name = existing == null ? form.freeName() : existing.name();
        update.putSignature(
                signature,
                new SignatureDictionary(signing, now, SignerName.of(key.certificate()))
                        .lock(input, lock, name)
                        .entries(),
                capacity(timestampBytes));
        if (existing == null) {
            Ref empty = update.addStream(EMPTY_FORM, new byte[0]);
            changes.addField(name, signature, new PageTree(input).page(1), "[0 0 0 0]", empty);
        } else {
            changes.fillField(existing, signature, Optional.empty());
        }
        if (signing.certification().isPresent()) {
            changes.certify(signature);
        }
        changes.finish();
        return new PreparedSignature(name, update.finish(input.xrefSection()), Findings.none());
    }

    private @Nullable SignatureField existingField() {
        if (signing.field().isEmpty()) {
            return null;
        }
        String name = signing.field().get();
        SignatureField field =
                form.empty(name).orElseThrow(() -> new SigningRefusedException(PdfMessage.NO_FIELD, name));
        locks.requireUnlocked(name);
        SeedValue.of(input, field).ifPresent(seed -> seed.require(signing, signing.level(), algorithm.hash()));
        return field;
    }

    /** 4.1: at least 32,768 octets, and a quarter more than what is known to be needed. */
    private int capacity(int timestampBytes) {
        int needed = new CadesSignature(key.chain(), algorithm).estimatedLength();
        if (signing.level() == PadesLevel.B_T) {
            needed += timestampBytes;
        }
        return Math.max(MIN_CAPACITY, needed + needed / 4);
    }
}
