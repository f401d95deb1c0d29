package vn.lienthong.signature.pdf.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.signature.pdf.structure.PdfFile;
import vn.lienthong.signature.pdf.structure.PdfValue;
import vn.lienthong.signature.pdf.structure.PdfValue.Array;
import vn.lienthong.signature.pdf.structure.PdfValue.Dictionary;
import vn.lienthong.signature.pdf.structure.PdfValue.Int;
import vn.lienthong.signature.pdf.structure.PdfValue.Name;
import vn.lienthong.signature.pdf.structure.PdfValue.Text;

/**
 * What the signatures of a revision allow later revisions to do.
 *
 * @param level the certification level 1, 2 or 3; 0 when the revision is not certified
 * @param locks the field locks in force
 */
record Permissions(int level, List<FieldLock> locks) {
    static Permissions of(PdfFile file, List<FormField> fields) throws IOException {
        int level = 0;
        List<FieldLock> locks = new ArrayList<>();
        for (FormField field : fields) {
            if (!field.isSignature() || !(file.resolve(field.value()) instanceof Dictionary signature)) {
                continue;
            }
            int certified = certificationLevel(file, signature);
            level = level == 0 ? certified : certified == 0 ? level : Math.min(level, certified);
            addLock(file, file.get(field.dictionary(), "Lock"), locks);
            for (Dictionary transform : transforms(file, signature, "FieldMDP")) {
                addLock(file, transform, locks);
            }
        }
        return new Permissions(level, List.copyOf(locks));
    }

    boolean locks(String field) {
        return locks.stream().anyMatch(lock -> lock.covers(field));
    }

    /** The level a signature certifies with; 0 for an approval signature. A DocMDP without a level means 2. */
    static int certificationLevel(PdfFile file, Dictionary signature) throws IOException {
        List<Dictionary> transforms = transforms(file, signature, "DocMDP");
        if (transforms.isEmpty()) {
            return 0;
        }
        return file.get(transforms.get(0), "P") instanceof Int p && p.value() >= 1 && p.value() <= 3
                ? (int) p.value()
                : 2;
    }

    private static List<Dictionary> transforms(PdfFile file, Dictionary signature, String method) throws IOException {
        List<Dictionary> found = new ArrayList<>();
        if (file.get(signature, "Reference") instanceof Array references) {
            for (PdfValue item : references.items()) {
                Dictionary reference = file.resolve(item).asDictionary();
                if (file.get(reference, "TransformMethod") instanceof Name name && method.equals(name.value())) {
                    found.add(file.get(reference, "TransformParams").asDictionary());
                }
            }
        }
        return found;
    }

    private static void addLock(PdfFile file, PdfValue value, List<FieldLock> locks) throws IOException {
        Dictionary lock = value.asDictionary();
        if (!(file.get(lock, "Action") instanceof Name action)) {
            return;
        }
        List<String> names = new ArrayList<>();
        if (file.get(lock, "Fields") instanceof Array fields) {
            for (PdfValue item : fields.items()) {
                if (file.resolve(item) instanceof Text text) {
                    names.add(text.text());
                }
            }
        }
        locks.add(new FieldLock(action.value(), List.copyOf(names)));
    }
}
