package vn.lienthong.core.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.core.error.LimitExceededException;
import vn.lienthong.core.time.VietnamTime;

/** Gives out dossier codes: serials per unit and receipt day in Vietnam time, never random. As thread-safe as its counter. */
public final class DossierCodeGenerator {
    private static final int CENTURY = 2000;

    private final DossierCounter counter;
    private final SerialOverflow overflow;

    public DossierCodeGenerator(DossierCounter counter, SerialOverflow overflow) {
        this.counter = Objects.requireNonNull(counter, "counter");
        this.overflow = Objects.requireNonNull(overflow, "overflow");
    }

    /**
     * The code of a dossier.
     *
     * @param unit the receiving unit: a code of QĐ 20/2020 or of QCVN 102
     * @param received when it was received
     * @throws InvalidInputException when the unit's code is of another family or the year is not 2000 to 2099
     * @throws LimitExceededException when the day's serials are used up
     */
    public DossierCode next(AgencyCode unit, Instant received) {
        AgencyCodeKind kind = unit.kind();
        boolean fits = kind == AgencyCodeKind.OLD || kind == AgencyCodeKind.QD20;
        if (!fits
                || !AgencyCode.parse(unit.text(), Strictness.STANDARD)
                        .findings()
                        .isEmpty()) {
            throw new InvalidInputException(DossierCodeFinding.UNIT, unit.text());
        }
        LocalDate day = LocalDate.ofInstant(received, VietnamTime.ZONE);
        if (day.getYear() / 100 * 100 != CENTURY) {
            throw new InvalidInputException(DossierCodeFinding.YEAR, day.getYear());
        }
        String key = String.format(
                Locale.ROOT,
                "%s-%02d%02d%02d",
                unit.text(),
                day.getYear() - CENTURY,
                day.getMonthValue(),
                day.getDayOfMonth());
        String serial = serial(key);
        String text = key + "-" + serial;
        return new DossierCode(text, text, unit, day, serial);
    }

    private String serial(String key) {
        long number = counter.next(key);
        if (number < 1) {
            throw new InvalidInputException(DossierCodeFinding.COUNTER, number);
        }
        if (number > overflow.last()) {
            throw new LimitExceededException(DossierCodeFinding.OVERFLOW, key);
        }
        return String.format(Locale.ROOT, "%04d", number);
    }
}
