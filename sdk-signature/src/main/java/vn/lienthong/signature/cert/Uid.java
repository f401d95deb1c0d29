package vn.lienthong.signature.cert;

import java.util.Optional;

/**
 * One UID of a subject, split at its first colon.
 *
 * @param prefix as written, without blanks; empty without a colon
 * @param value without blanks around it
 */
record Uid(String prefix, String value) {
    static Uid parse(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? new Uid("", written.strip())
                : new Uid(
                        written.substring(0, colon).strip(),
                        written.substring(colon + 1).strip());
    }

    Optional<UidPrefix> known() {
        return UidPrefix.of(prefix);
    }

    /** What may be shown: tax and budget codes in full, everything else masked, because nobody knows what it is. */
    String shown() {
        boolean open = known().map(found -> !found.personal()).orElse(false);
        String text = open ? value : IdentityNumber.of(value).toString();
        return prefix.isEmpty() ? text : prefix + ":" + text;
    }
}
