package vn.lienthong.exchange.edxml;

import java.util.Optional;
import vn.lienthong.core.privacy.EmailAddress;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PhoneNumber;

/**
 * The clerk in charge (<i>cán bộ xử lý</i>; wire {@code StaffInfo}).
 *
 * @param department wire {@code Department}
 * @param departmentId wire {@code DepartmentId}
 * @param name wire {@code Staff}
 * @param staffId wire {@code StaffId}
 * @param email wire {@code Email}
 * @param mobile wire {@code Mobile}
 */
public record StaffInfo(
        Optional<String> department,
        Optional<String> departmentId,
        Optional<PersonName> name,
        Optional<String> staffId,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> mobile) {
    public static StaffInfo of(String department, PersonName name, EmailAddress email, PhoneNumber mobile) {
        return new StaffInfo(
                Texts.present(department),
                Optional.empty(),
                Optional.of(name),
                Optional.empty(),
                Optional.of(email),
                Optional.of(mobile));
    }
}
