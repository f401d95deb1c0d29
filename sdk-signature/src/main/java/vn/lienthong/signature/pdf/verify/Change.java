package vn.lienthong.signature.pdf.verify;

import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.rule.SignatureRule;

/**
 * One difference between what was signed and what the file shows now.
 *
 * @param kind its role
 * @param rule the finding it gives; null when it is allowed in silence
 * @param what a short English phrase for {@code coverage.changes}; holds names of fields, never content
 * @param object number of the object concerned; -1 when there is none
 * @param pageShare share of the page that a new picture or annotation takes, 0 to 1
 */
record Change(Kind kind, @Nullable SignatureRule rule, String what, int object, double pageShare) {
    enum Kind {
        EVIDENCE,
        METADATA,
        TIMESTAMP,
        SIGNATURE,
        FIELD_FILLED,
        SMALL_TEXT,
        OTHER
    }

    static Change of(Kind kind, @Nullable SignatureRule rule, String what) {
        return new Change(kind, rule, what, -1, 0);
    }
}
