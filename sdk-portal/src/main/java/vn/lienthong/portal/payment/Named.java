package vn.lienthong.portal.payment;

import java.util.Objects;

/** A code with its name, both out of the catalogue and never guessed (payment 2.4). */
public record Named(String code, String name) {
    public Named {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
