package vn.lienthong.signature.pdf;

import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.key.SignatureAlgorithm;
import vn.lienthong.signature.key.SigningKey;
import vn.lienthong.signature.pdf.visible.Appearance;
import vn.lienthong.signature.pdf.visible.SignerWords;
import vn.lienthong.signature.pdf.write.IncrementalUpdate;
import vn.lienthong.signature.pdf.write.ObjectSink.Ref;

/** Decides what the update of one signature holds, and writes it with an empty gap. All refusals of the document happen here. */
final class SignaturePlan {
    private static final int MIN_CAPACITY = 32_768;
    private static final String EMPTY_FORM = "/Type /XObject /Subtype /Form /BBox [0 0 0 0]";
    private static final String INVISIBLE = "[0 0 0 0]";

    private final PdfInput input;
    private final PdfSigning signing;
    private final SigningKey key;
    private final SignatureAlgorithm algorithm;
    private final Instant now;
    private final SignatureForm form;
    private final DocumentLocks locks;
    private final SignatureSpot spot;

    SignaturePlan(PdfInput input, PdfSigning signing, SigningKey key, SignatureAlgorithm algorithm, Instant now) {
        this.input = input;
        this.signing = signing;
        this.key = key;
        this.algorithm = algorithm;
        this.now = now;
        this.form = new SignatureForm(input);
        this.locks = new DocumentLocks(input, form);
        this.spot = new SignatureSpot(input, form, signing);
    }

    PreparedSignature prepare(int cmsBytes, int timestampBytes) {
        locks.requireSignable();
        if (signing.certification().isPresent() && form.hasSignatures()) {
            throw new SigningRefusedException(PdfMessage.CERTIFY_FIRST);
        }
        SignatureField existing = spot.existingField().orElse(null);
        if (existing != null) {
            requireUsable(existing);
        }
        PageTree.Found page = spot.page();
        Appearance appearance = appearance(page, existing);

        IncrementalUpdate update =
                new IncrementalUpdate(input.length(), input.endsWithLineBreak(), input.firstFreeNumber());
        FormUpdate changes = new FormUpdate(input, update);
        Ref signature = update.reserve();
        String name = existing == null ? form.freeName() : existing.name();
        update.putSignature(signature, dictionary(existing, name), capacity(cmsBytes, timestampBytes));
        Optional<Ref> drawn = Optional.ofNullable(appearance).map(shown -> shown.writeTo(update));
        if (existing != null) {
            changes.fillField(existing, signature, drawn);
        } else {
            Ref normal = drawn.orElseGet(() -> update.addStream(EMPTY_FORM, new byte[0]));
            String rect =
                    appearance == null ? INVISIBLE : appearance.placement().rect();
            changes.addField(name, signature, page, rect, normal);
        }
        if (signing.certification().isPresent()) {
            changes.certify(signature);
        }
        changes.finish();
        Findings findings = ActiveContent.of(input).plus(appearance == null ? Findings.none() : appearance.findings());
        return new PreparedSignature(name, update.finish(input.xrefSection()), findings);
    }

    private void requireUsable(SignatureField field) {
        locks.requireUnlocked(field.name());
        SeedValue.of(input, field).ifPresent(seed -> seed.require(signing, signing.level(), algorithm.hash()));
    }

    private @Nullable Appearance appearance(PageTree.Found page, @Nullable SignatureField existing) {
        if (signing.appearance().isEmpty()) {
            return null;
        }
        InputPage view = new InputPage(input, page, existing, spot.leader().orElse(null));
        SignerWords words = new SignerWords(
                Optional.of(SignerName.of(key.certificate())),
                Optional.of(SignerName.organisation(key.certificate())),
                now);
        return Appearance.of(signing.appearance().get(), words, view);
    }

    private String dictionary(@Nullable SignatureField existing, String name) {
        COSBase lock = existing == null ? null : existing.field().getItem(COSName.getPDFName("Lock"));
        return new SignatureDictionary(signing, now, SignerName.of(key.certificate()))
                .lock(input, lock, name)
                .entries();
    }

    /** 4.1: at least 32,768 octets, and a quarter more than what is known to be needed. */
    private int capacity(int cmsBytes, int timestampBytes) {
        int needed = cmsBytes;
        if (signing.level() == PadesLevel.B_T) {
            needed += timestampBytes;
        }
        return Math.max(MIN_CAPACITY, needed + needed / 4);
    }
}
