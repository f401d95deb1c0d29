package vn.lienthong.testkit.portal;

/**
 * What the portal decided about a batch.
 *
 * @param reason the rule and the member it broke, never a value
 */
record Verdict(Kind kind, String reason) {
    static final Verdict DONE = new Verdict(Kind.DONE, "");

    static Verdict refused(String reason) {
        return new Verdict(Kind.REFUSED, reason);
    }

    enum Kind {
        DONE,
        /** A create met a dossier that exists. */
        CONFLICT,
        /** An update or a progress row named a dossier that does not exist. */
        NOT_KNOWN,
        /** A rule is broken. */
        REFUSED
    }
}
