package vn.lienthong.portal.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.privacy.PersonalText;

/**
 * How the agency handles a dossier.
 *
 * @param unitName name, not code, of the unit in charge, wire {@code DonViXuLy}
 * @param receiptNumber wire {@code SoBienNhan}
 * @param returnWay wire {@code HinhThuc}
 * @param channel wire {@code KenhThucHien}; null counts as counter in national figures
 * @param filedAt wire {@code NoiNopHoSo}
 * @param returnNote how the result was handed over, wire {@code ThongTinTra}
 * @param note wire {@code GhiChu}
 * @param otherInformation wire {@code ThongTinKhac}
 */
public record Handling(
        String unitName,
        @Nullable String receiptNumber,
        @Nullable Coded<ReturnWay> returnWay,
        @Nullable Coded<Channel> channel,
        @Nullable Coded<FilingPlace> filedAt,
        @Nullable PersonalText returnNote,
        @Nullable PersonalText note,
        @Nullable PersonalText otherInformation) {
    public Handling {
        Objects.requireNonNull(unitName, "unitName");
    }

    public static Handling by(String unitName) {
        return new Handling(unitName, null, null, null, null, null, null, null);
    }

    public Handling withReceiptNumber(String value) {
        return new Handling(unitName, value, returnWay, channel, filedAt, returnNote, note, otherInformation);
    }

    public Handling withReturnWay(ReturnWay value) {
        return new Handling(
                unitName, receiptNumber, Coded.of(value), channel, filedAt, returnNote, note, otherInformation);
    }

    public Handling withChannel(Channel value) {
        return new Handling(
                unitName, receiptNumber, returnWay, Coded.of(value), filedAt, returnNote, note, otherInformation);
    }

    public Handling withFiledAt(FilingPlace value) {
        return new Handling(
                unitName, receiptNumber, returnWay, channel, Coded.of(value), returnNote, note, otherInformation);
    }

    public Handling withReturnNote(PersonalText value) {
        return new Handling(unitName, receiptNumber, returnWay, channel, filedAt, value, note, otherInformation);
    }

    public Handling withNote(PersonalText value) {
        return new Handling(unitName, receiptNumber, returnWay, channel, filedAt, returnNote, value, otherInformation);
    }
}
