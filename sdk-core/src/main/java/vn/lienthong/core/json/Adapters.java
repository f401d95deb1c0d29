package vn.lienthong.core.json;

import jakarta.json.bind.adapter.JsonbAdapter;
import vn.lienthong.core.privacy.EmailAddress;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PersonalText;
import vn.lienthong.core.privacy.PhoneNumber;
import vn.lienthong.core.privacy.Secret;

/** The value types of the SDK that may stand in a wire record. One class each: providers read the types off the class. */
final class Adapters {
    private Adapters() {}

    static JsonbAdapter<?, ?>[] all() {
        return new JsonbAdapter<?, ?>[] {
            new OfCode(), new OfSecret(), new OfPersonName(), new OfPersonalText(), new OfPhoneNumber(), new OfEmail()
        };
    }

    static final class OfCode implements JsonbAdapter<LenientCode, String> {
        @Override
        public String adaptToJson(LenientCode code) {
            return code.raw();
        }

        @Override
        public LenientCode adaptFromJson(String text) {
            return LenientCode.of(text);
        }
    }

    static final class OfSecret implements JsonbAdapter<Secret, String> {
        @Override
        public String adaptToJson(Secret value) {
            return value.reveal();
        }

        @Override
        public Secret adaptFromJson(String text) {
            return Secret.of(text);
        }
    }

    static final class OfPersonName implements JsonbAdapter<PersonName, String> {
        @Override
        public String adaptToJson(PersonName value) {
            return value.reveal();
        }

        @Override
        public PersonName adaptFromJson(String text) {
            return PersonName.of(text);
        }
    }

    static final class OfPersonalText implements JsonbAdapter<PersonalText, String> {
        @Override
        public String adaptToJson(PersonalText value) {
            return value.reveal();
        }

        @Override
        public PersonalText adaptFromJson(String text) {
            return PersonalText.of(text);
        }
    }

    static final class OfPhoneNumber implements JsonbAdapter<PhoneNumber, String> {
        @Override
        public String adaptToJson(PhoneNumber value) {
            return value.reveal();
        }

        @Override
        public PhoneNumber adaptFromJson(String text) {
            return PhoneNumber.of(text);
        }
    }

    static final class OfEmail implements JsonbAdapter<EmailAddress, String> {
        @Override
        public String adaptToJson(EmailAddress value) {
            return value.reveal();
        }

        @Override
        public EmailAddress adaptFromJson(String text) {
            return EmailAddress.of(text);
        }
    }
}
