package vn.lienthong.signature.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.error.SigningRefusedException;

/** The signature fields of a document and what earlier signatures allow. Read once, before anything is written. */
final class SignatureForm {
    private static final int MAX_DEPTH = 64;
    private static final COSName XFA = COSName.getPDFName("XFA");

    private final PdfInput input;
    private final List<SignatureField> fields = new ArrayList<>();
    private final Set<String> rootNames = new HashSet<>();
    private final Set<COSDictionary> seen = new HashSet<>();

    SignatureForm(PdfInput input) {
        this.input = input;
        COSDictionary form = dictionary();
        if (form == null) {
            return;
        }
        if (form.getItem(XFA) != null) {
            throw new SigningRefusedException(PdfMessage.XFA);
        }
        COSArray roots = input.arrayOrEmpty(form.getItem(COSName.FIELDS));
        for (int i = 0; i < roots.size(); i++) {
            COSDictionary root = input.dictionaryOrNull(roots.get(i));
            if (root != null) {
                rootNames.add(root.getString(COSName.T, ""));
                walk(roots.get(i), root, null, "", 0);
            }
        }
    }

    @Nullable
    COSDictionary dictionary() {
        return input.dictionaryOrNull(input.catalog().getItem(COSName.ACRO_FORM));
    }

    private void walk(COSBase item, COSDictionary node, @Nullable COSName inherited, String prefix, int depth) {
        if (depth > MAX_DEPTH || !seen.add(node)) {
            throw new SigningRefusedException(PdfMessage.DAMAGED);
        }
        COSName type = node.getCOSName(COSName.FT, inherited);
        String partial = node.getString(COSName.T);
        String name = partial == null ? prefix : prefix.isEmpty() ? partial : prefix + "." + partial;
        COSArray kids = input.arrayOrEmpty(node.getItem(COSName.KIDS));
        boolean terminal = true;
        for (int i = 0; i < kids.size(); i++) {
            COSDictionary kid = input.dictionaryOrNull(kids.get(i));
            if (kid != null && kid.getItem(COSName.T) != null) {
                terminal = false;
                walk(kids.get(i), kid, type, name, depth + 1);
            }
        }
        if (terminal && COSName.SIG.equals(type)) {
            COSBase widgetItem = kids.size() == 0 ? item : kids.get(0);
            fields.add(new SignatureField(
                    name,
                    input.ref(item),
                    node,
                    input.ref(widgetItem),
                    input.dictionary(widgetItem),
                    input.dictionaryOrNull(node.getItem(COSName.V))));
        }
    }

    List<SignatureField> fields() {
        return fields;
    }

    boolean hasSignatures() {
        return fields.stream().anyMatch(field -> !field.isEmpty());
    }

    Optional<SignatureField> empty(String name) {
        return fields.stream()
                .filter(field -> field.isEmpty() && field.name().equals(name))
                .findFirst();
    }

    /** The name {@code Signature<n>} no field has yet. */
    String freeName() {
        int n = 1;
        while (rootNames.contains("Signature" + n)) {
            n++;
        }
        return "Signature" + n;
    }
}
