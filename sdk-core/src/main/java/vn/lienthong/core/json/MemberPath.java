package vn.lienthong.core.json;

import org.jspecify.annotations.Nullable;

/** Where in a document, by names that our own records declare and by indexes; printed only when something is wrong there. */
record MemberPath(@Nullable MemberPath around, String step) {
    static final MemberPath ROOT = new MemberPath(null, "$");

    MemberPath member(String name) {
        return new MemberPath(this, name);
    }

    MemberPath element(int index) {
        return new MemberPath(this, "[" + index + "]");
    }

    @Override
    public String toString() {
        if (around == null) {
            return step;
        }
        if (around.around == null && !step.startsWith("[")) {
            return step;
        }
        return around + (step.startsWith("[") ? "" : ".") + step;
    }
}
