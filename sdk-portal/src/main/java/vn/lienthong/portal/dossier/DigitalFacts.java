package vn.lienthong.portal.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What national figures count of a dossier's digital side; null where not known.
 *
 * @param digitised some component was digitised, wire {@code HoSoCoThanhPhanSoHoa}
 * @param verifiedAccount the account was verified with the national e-ID, wire {@code TaiKhoanDuocXacThucVoiVNeID}
 * @param databases codes of the databases that were asked, wire {@code DSKetNoiCSDL}
 */
public record DigitalFacts(
        @Nullable Boolean digitised, @Nullable Boolean verifiedAccount, List<String> databases) {
    public static final DigitalFacts UNKNOWN = new DigitalFacts(null, null, List.of());

    public DigitalFacts {
        databases = List.copyOf(databases);
    }
}
