package vn.lienthong.portal.dossier;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.id.CitizenId;
import vn.lienthong.core.privacy.EmailAddress;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PersonalText;
import vn.lienthong.core.privacy.PhoneNumber;

/**
 * The owner of a dossier (<i>chủ hồ sơ</i>). What is not known is null; nothing is made up. Prints masked.
 *
 * @param kind wire {@code LoaiDoiTuong}
 * @param name wire {@code ChuHoSo}
 * @param techId his account at the portal, wire {@code MaDoiTuong}; without it the dossier does not show in the account
 * @param paperNumber number of the paper that proves who he is, wire {@code SoGiayToChuHoSo}
 * @param identities citizen numbers, wire {@code DinhDanhCHS}
 */
public record Applicant(
        Coded<ApplicantKind> kind,
        @Nullable PersonName name,
        @Nullable TechId techId,
        @Nullable PersonalText paperNumber,
        List<CitizenId> identities,
        Contact contact) {
    public Applicant {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(contact, "contact");
        identities = List.copyOf(identities);
    }

    public static Applicant of(ApplicantKind kind, PersonName name) {
        return new Applicant(Coded.of(kind), name, null, null, List.of(), Contact.NONE);
    }

    public Applicant withTechId(TechId value) {
        return new Applicant(kind, name, value, paperNumber, identities, contact);
    }

    public Applicant withPaperNumber(PersonalText value) {
        return new Applicant(kind, name, techId, value, identities, contact);
    }

    public Applicant withIdentities(CitizenId... values) {
        return new Applicant(kind, name, techId, paperNumber, List.of(values), contact);
    }

    public Applicant withContact(Contact value) {
        return new Applicant(kind, name, techId, paperNumber, identities, value);
    }

    /**
     * How the applicant is reached.
     *
     * @param email wire {@code Email}; never an invented address
     * @param phone wire {@code SoDienThoai}
     * @param fax wire {@code Fax}
     */
    public record Contact(
            @Nullable EmailAddress email,
            @Nullable PhoneNumber phone,
            @Nullable PhoneNumber fax) {
        public static final Contact NONE = new Contact(null, null, null);
    }
}
