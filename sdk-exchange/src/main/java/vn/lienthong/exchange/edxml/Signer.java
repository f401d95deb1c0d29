package vn.lienthong.exchange.edxml;

import java.util.Optional;
import vn.lienthong.core.privacy.PersonName;

/**
 * Who signed the paper (<i>người ký</i>; wire {@code SignerInfo}).
 *
 * @param competence <i>thẩm quyền ký</i>, for example "KT. GIÁM ĐỐC" (wire {@code Competence})
 * @param position <i>chức vụ</i> (wire {@code Position})
 * @param fullName wire {@code FullName}
 */
public record Signer(Optional<String> competence, Optional<String> position, Optional<PersonName> fullName) {
    public static final Signer NONE = new Signer(Optional.empty(), Optional.empty(), Optional.empty());

    public static Signer of(String competence, String position, PersonName fullName) {
        return new Signer(Texts.present(competence), Texts.present(position), Optional.of(fullName));
    }
}
