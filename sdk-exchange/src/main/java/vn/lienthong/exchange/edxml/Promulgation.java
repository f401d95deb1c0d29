package vn.lienthong.exchange.edxml;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where and when a document was issued (<i>ban hành</i>; wire {@code PromulgationInfo}).
 *
 * @param place wire {@code Place}
 * @param date wire {@code PromulgationDate}
 */
public record Promulgation(Optional<String> place, Optional<Written<LocalDate>> date) {
    public static final Promulgation NONE = new Promulgation(Optional.empty(), Optional.empty());

    public static Promulgation of(String place, LocalDate date) {
        return new Promulgation(Texts.present(place), Optional.of(Written.of(date)));
    }
}
