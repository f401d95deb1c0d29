package vn.lienthong.signature.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.signature.pdf.visible.Place;
import vn.lienthong.signature.pdf.visible.VisibleSignature;

/** Which field is signed, on which page, and over which leader's signature. */
final class SignatureSpot {
    private final PdfInput input;
    private final SignatureForm form;
    private final PdfSigning signing;
    private final PageTree pages;

    SignatureSpot(PdfInput input, SignatureForm form, PdfSigning signing) {
        this.input = input;
        this.form = form;
        this.signing = signing;
        this.pages = new PageTree(input);
    }

    /** The field that was named; for a leader without a place of his own, the first visible empty field. */
    Optional<SignatureField> existingField() {
        if (signing.field().isPresent()) {
            String name = signing.field().get();
            return Optional.of(
                    form.empty(name).orElseThrow(() -> new SigningRefusedException(PdfMessage.NO_FIELD, name)));
        }
        boolean leader = place() == Place.Found.LEADER_BLOCK
                && signing.appearance()
                        .filter(shown ->
                                shown.box().isEmpty() && shown.anchors().isEmpty())
                        .isPresent();
        return leader
                ? form.fields().stream()
                        .filter(field -> field.isEmpty() && field.isVisible())
                        .findFirst()
                : Optional.empty();
    }

    /** The leader's visible signature a seal goes over: the one named, else the last one. */
    Optional<SignatureField> leader() {
        if (place() != Place.Found.OVER_LEADER) {
            return Optional.empty();
        }
        Optional<String> named = signing.appearance().flatMap(VisibleSignature::leaderField);
        return form.fields().stream()
                .filter(field -> !field.isEmpty() && field.isVisible())
                .filter(field -> named.isEmpty() || named.get().equals(field.name()))
                .reduce((first, second) -> second);
    }

    PageTree.Found page() {
        Optional<PageTree.Found> ofWidget =
                existingField().or(this::leaderWithoutBox).flatMap(this::pageOf);
        if (ofWidget.isPresent()) {
            return ofWidget.get();
        }
        int asked = signing.appearance()
                .map(shown -> shown.page().orElse(isAtTheEnd() ? lastPage() : 1))
                .orElse(1);
        return pages.page(asked);
    }

    private Optional<SignatureField> leaderWithoutBox() {
        boolean given = signing.appearance().flatMap(VisibleSignature::box).isPresent();
        return given ? Optional.empty() : leader();
    }

    private Optional<PageTree.Found> pageOf(SignatureField field) {
        COSBase page = field.widget().getItem(COSName.P);
        return page == null ? Optional.empty() : Optional.of(pages.pageOf(page));
    }

    private @Nullable Place place() {
        return signing.appearance().map(shown -> shown.profile().place()).orElse(null);
    }

    /** Who signs a document signs at its end. */
    private boolean isAtTheEnd() {
        return place() == Place.Found.LEADER_BLOCK || place() == Place.Found.OVER_LEADER;
    }

    private int lastPage() {
        return Math.max(
                1, input.dictionary(input.catalog().getItem(COSName.PAGES)).getInt(COSName.COUNT, 1));
    }
}
