package vn.lienthong.signature.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.pdf.write.ObjectSink;
import vn.lienthong.signature.pdf.write.ObjectSink.Ref;
import vn.lienthong.signature.pdf.write.PdfSyntax;

/**
 * Rewrites as few existing objects as it can to hang a signature into a document: the form or its field list, one page or its annotation
 * list, the catalog only where it must.
 */
final class FormUpdate {
    private static final COSName SIG_FLAGS = COSName.getPDFName("SigFlags");
    private static final COSName PERMS = COSName.getPDFName("Perms");
    private static final int SIGNATURES_EXIST_APPEND_ONLY = 3;
    private static final float RECOMMENDED_VERSION = 1.7f;

    private final PdfInput input;
    private final ObjectSink sink;
    private final COSDictionary catalog;
    private boolean catalogChanged;

    FormUpdate(PdfInput input, ObjectSink sink) {
        this.input = input;
        this.sink = sink;
        this.catalog = new COSDictionary(input.catalog());
    }

    /** A new field that is its own widget. */
    void addField(String name, Ref signature, PageTree.Found page, String rect, Ref appearance) {
        Ref field = sink.add("<< /Type /Annot /Subtype /Widget /FT /Sig /T " + PdfSyntax.text(name) + " /F 132 /Rect "
                + rect + " /P " + page.ref() + " /V " + signature + " /AP << /N " + appearance + " >> >>");
        appendTo(page, field);
        appendField(field);
    }

    /** Fills an existing field; its rectangle, page and name stay. */
    void fillField(SignatureField field, Ref signature, Optional<Ref> appearance) {
        COSDictionary filled = new COSDictionary(field.field());
        filled.setItem(COSName.V, reference(signature));
        boolean merged = field.ref().equals(field.widgetRef());
        COSDictionary widget = merged ? filled : new COSDictionary(field.widget());
        appearance.ifPresent(form -> {
            COSDictionary normal = new COSDictionary();
            normal.setItem(COSName.N, reference(form));
            widget.setItem(COSName.AP, normal);
        });
        sink.put(field.ref(), CosSyntax.of(filled));
        if (!merged && appearance.isPresent()) {
            sink.put(field.widgetRef(), CosSyntax.of(widget));
        }
        changeForm(null);
    }

    void certify(Ref signature) {
        COSDictionary permissions = new COSDictionary();
        permissions.setItem(COSName.getPDFName("DocMDP"), reference(signature));
        catalog.setItem(PERMS, permissions);
        catalogChanged = true;
    }

    /** Writes the catalog if anything above, or an old version, asks for it. */
    void finish() {
        if (input.document().getVersion() < RECOMMENDED_VERSION) {
            catalog.setName(COSName.VERSION, "1.7");
            catalogChanged = true;
        }
        if (catalogChanged) {
            sink.put(input.catalogRef(), CosSyntax.of(catalog));
        }
    }

    private void appendTo(PageTree.Found page, Ref widget) {
        COSBase raw = page.dictionary().getItem(COSName.ANNOTS);
        COSArray annotations = plus(input.arrayOrEmpty(raw), widget);
        if (input.resolve(raw) instanceof COSArray && raw instanceof COSObject) {
            sink.put(input.ref(raw), CosSyntax.of(annotations));
            return;
        }
        COSDictionary changed = new COSDictionary(page.dictionary());
        changed.setItem(COSName.ANNOTS, annotations);
        sink.put(page.ref(), CosSyntax.of(changed));
    }

    private void appendField(Ref field) {
        COSDictionary form = input.dictionaryOrNull(input.catalog().getItem(COSName.ACRO_FORM));
        COSBase raw = form == null ? null : form.getItem(COSName.FIELDS);
        COSArray fields = plus(input.arrayOrEmpty(raw), field);
        if (raw instanceof COSObject && input.resolve(raw) instanceof COSArray) {
            sink.put(input.ref(raw), CosSyntax.of(fields));
            changeForm(null);
        } else {
            changeForm(fields);
        }
    }

    /** @param fields the new field list when it stands in the form itself */
    private void changeForm(@Nullable COSArray fields) {
        COSBase raw = input.catalog().getItem(COSName.ACRO_FORM);
        COSDictionary old = input.dictionaryOrNull(raw);
        COSDictionary form = old == null ? new COSDictionary() : new COSDictionary(old);
        int flags = form.getInt(SIG_FLAGS, 0);
        if (fields == null && (flags & SIGNATURES_EXIST_APPEND_ONLY) == SIGNATURES_EXIST_APPEND_ONLY) {
            return;
        }
        if (fields != null) {
            form.setItem(COSName.FIELDS, fields);
        }
        form.setItem(SIG_FLAGS, COSInteger.get(flags | SIGNATURES_EXIST_APPEND_ONLY));
        if (old == null) {
            catalog.setItem(COSName.ACRO_FORM, reference(sink.add(CosSyntax.of(form))));
            catalogChanged = true;
        } else if (raw instanceof COSObject) {
            sink.put(input.ref(raw), CosSyntax.of(form));
        } else {
            catalog.setItem(COSName.ACRO_FORM, form);
            catalogChanged = true;
        }
    }

    private static COSArray plus(COSArray array, Ref last) {
        COSArray longer = new COSArray();
        for (int i = 0; i < array.size(); i++) {
            longer.add(array.get(i));
        }
        longer.add(reference(last));
        return longer;
    }

    private static COSObject reference(Ref ref) {
        return new COSObject(COSNull.NULL, new COSObjectKey(ref.number(), ref.generation()));
    }
}
