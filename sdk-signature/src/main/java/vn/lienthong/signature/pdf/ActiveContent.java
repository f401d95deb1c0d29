package vn.lienthong.signature.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.signature.rule.PdfRule;

/** Warns, before signing, of what a later shadow attack needs (4.1): scripts, automatic actions, hidden layers. */
final class ActiveContent {
    private static final COSName OFF = COSName.getPDFName("OFF");
    private static final COSName GO_TO = COSName.getPDFName("GoTo");

    private final PdfInput input;
    private final COSDictionary catalog;

    private ActiveContent(PdfInput input) {
        this.input = input;
        this.catalog = input.catalog();
    }

    /** Looks at the catalog alone: pages are not walked for a warning. */
    static Findings of(PdfInput input) {
        ActiveContent content = new ActiveContent(input);
        Findings.Collector noticed = Findings.collector();
        if (content.acts()) {
            noticed.add(PdfRule.ACTIVE_CONTENT.at(""));
        }
        if (content.hides()) {
            noticed.add(PdfRule.HIDDEN_CONTENT.at(""));
        }
        return noticed.toFindings();
    }

    private boolean acts() {
        COSDictionary names = input.dictionaryOrNull(catalog.getItem(COSName.NAMES));
        COSDictionary opening = input.dictionaryOrNull(catalog.getItem(COSName.OPEN_ACTION));
        boolean opens = opening != null && !GO_TO.equals(opening.getCOSName(COSName.S));
        return opens
                || catalog.getItem(COSName.AA) != null
                || (names != null && names.getItem(COSName.JAVA_SCRIPT) != null);
    }

    private boolean hides() {
        COSDictionary layers = input.dictionaryOrNull(catalog.getItem(COSName.OCPROPERTIES));
        COSDictionary configuration = layers == null ? null : input.dictionaryOrNull(layers.getItem(COSName.D));
        if (configuration == null) {
            return false;
        }
        COSArray off = input.arrayOrEmpty(configuration.getItem(OFF));
        return off.size() > 0 || OFF.equals(configuration.getCOSName(COSName.getPDFName("BaseState")));
    }
}
