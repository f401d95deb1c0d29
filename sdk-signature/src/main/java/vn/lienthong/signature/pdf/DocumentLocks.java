package vn.lienthong.signature.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import vn.lienthong.core.error.SigningRefusedException;

/** What earlier signatures forbid: certification levels (DocMDP) and locked fields (FieldMDP). */
final class DocumentLocks {
    private static final COSName REFERENCE = COSName.getPDFName("Reference");
    private static final COSName METHOD = COSName.getPDFName("TransformMethod");
    private static final COSName PARAMS = COSName.getPDFName("TransformParams");
    private static final COSName ACTION = COSName.getPDFName("Action");

    private final PdfInput input;
    private final SignatureForm form;

    DocumentLocks(PdfInput input, SignatureForm form) {
        this.input = input;
        this.form = form;
    }

    /** @throws SigningRefusedException when a certification with P=1 forbids every further signature */
    void requireSignable() {
        for (COSDictionary parameters : transforms("DocMDP")) {
            if (parameters.getInt(COSName.P, 2) == 1) {
                throw new SigningRefusedException(PdfMessage.CERTIFIED);
            }
        }
    }

    /** @throws SigningRefusedException when an earlier signature locked this field */
    void requireUnlocked(String field) {
        for (COSDictionary parameters : transforms("FieldMDP")) {
            String action = parameters.getNameAsString(ACTION, "");
            boolean named = names(parameters, field);
            if (action.equals("All") || (action.equals("Include") && named) || (action.equals("Exclude") && !named)) {
                throw new SigningRefusedException(PdfMessage.LOCKED, field, "FieldMDP");
            }
        }
    }

    private boolean names(COSDictionary parameters, String field) {
        COSArray names = input.arrayOrEmpty(parameters.getItem(COSName.FIELDS));
        for (int i = 0; i < names.size(); i++) {
            String name = names.getString(i, "");
            if (field.equals(name) || field.startsWith(name + ".")) {
                return true;
            }
        }
        return false;
    }

    private List<COSDictionary> transforms(String method) {
        List<COSDictionary> found = new ArrayList<>();
        for (SignatureField field : form.fields()) {
            COSDictionary signature = field.signature();
            COSArray references = input.arrayOrEmpty(signature == null ? null : signature.getItem(REFERENCE));
            for (int i = 0; i < references.size(); i++) {
                COSDictionary reference = input.dictionaryOrNull(references.get(i));
                if (reference != null && method.equals(reference.getNameAsString(METHOD))) {
                    COSDictionary parameters = input.dictionaryOrNull(reference.getItem(PARAMS));
                    found.add(parameters == null ? new COSDictionary() : parameters);
                }
            }
        }
        return found;
    }
}
