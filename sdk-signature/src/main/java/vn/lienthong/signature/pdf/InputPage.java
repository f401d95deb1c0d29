package vn.lienthong.signature.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.pdf.visible.PageFrame;
import vn.lienthong.signature.pdf.visible.PageView;
import vn.lienthong.signature.pdf.visible.PointBox;
import vn.lienthong.signature.pdf.visible.VisibleSignature;

/** One page of the input, as the placing of a picture sees it. */
final class InputPage implements PageView {
    private final PdfInput input;
    private final PageTree.Found page;
    private final PageFrame frame;
    private final @Nullable SignatureField emptyField;
    private final @Nullable SignatureField leader;

    InputPage(
            PdfInput input, PageTree.Found page, @Nullable SignatureField emptyField, @Nullable SignatureField leader) {
        this.input = input;
        this.page = page;
        this.frame = frame(page.page());
        this.emptyField = emptyField;
        this.leader = leader;
    }

    private static PageFrame frame(PDPage page) {
        PDRectangle crop = page.getCropBox();
        return new PageFrame(
                crop.getLowerLeftX(),
                crop.getLowerLeftY(),
                crop.getUpperRightX(),
                crop.getUpperRightY(),
                page.getRotation(),
                page.getUserUnit());
    }

    @Override
    public PageFrame frame() {
        return frame;
    }

    @Override
    public Optional<PointBox> emptyField() {
        return Optional.ofNullable(emptyField).flatMap(field -> displayed(field.widget()));
    }

    @Override
    public Optional<PointBox> leader() {
        return Optional.ofNullable(leader).flatMap(field -> displayed(field.widget()));
    }

    @Override
    public List<PointBox> taken() {
        List<PointBox> boxes = new ArrayList<>();
        COSArray annotations = input.arrayOrEmpty(page.dictionary().getItem(COSName.ANNOTS));
        for (int i = 0; i < annotations.size(); i++) {
            COSDictionary annotation = input.dictionaryOrNull(annotations.get(i));
            if (annotation != null && isSignature(annotation)) {
                displayed(annotation).ifPresent(boxes::add);
            }
        }
        return boxes;
    }

    @Override
    public Optional<Between> find(VisibleSignature.Anchors anchors) {
        return new PageText(input.document(), page.dictionary(), frame.userUnit()).between(anchors);
    }

    private boolean isSignature(COSDictionary annotation) {
        COSBase type = annotation.getDictionaryObject(COSName.FT);
        COSDictionary parent = input.dictionaryOrNull(annotation.getItem(COSName.PARENT));
        if (type == null && parent != null) {
            type = parent.getDictionaryObject(COSName.FT);
        }
        return COSName.SIG.equals(type);
    }

    private Optional<PointBox> displayed(COSDictionary widget) {
        COSArray rect = input.arrayOrEmpty(widget.getItem(COSName.RECT));
        if (rect.size() != 4) {
            return Optional.empty();
        }
        float[] r = rect.toFloatArray();
        PointBox box =
                frame.displayed(Math.min(r[0], r[2]), Math.min(r[1], r[3]), Math.max(r[0], r[2]), Math.max(r[1], r[3]));
        return box.width() > 0 && box.height() > 0 ? Optional.of(box) : Optional.empty();
    }
}
