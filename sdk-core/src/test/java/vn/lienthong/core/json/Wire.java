package vn.lienthong.core.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.core.privacy.EmailAddress;
import vn.lienthong.core.privacy.PersonName;
import vn.lienthong.core.privacy.PersonalText;
import vn.lienthong.core.privacy.PhoneNumber;
import vn.lienthong.core.privacy.Secret;

/** Wire records of the tests. */
public final class Wire {
    private Wire() {}

    public record Scalars(
            String text,
            Integer small,
            Long large,
            Boolean flag,
            BigDecimal decimal,
            LenientCode code,
            JsonValue any) {}

    public record Money(long amount) {}

    public record Row(@JsonbProperty("MaHoSo") String code, String Url) {}

    public record Answer(
            @JsonbProperty("error_code") LenientCode code,
            @JsonInText(depth = 2) @JsonWithin("data") List<Row> result,
            @JsonInText Row message) {}

    public record Dossier(
            String MaHoSo,
            List<Paper> TaiLieuNop,
            @JsonExtras JsonObject more) {}

    public record Paper(String TenTepDinhKem, @JsonExtras JsonObject more) {}

    public record People(Secret key, PersonName name, PhoneNumber phone, EmailAddress mail, PersonalText note) {}

    public record Tree(String name, List<Tree> children, Map<String, Long> sums) {}

    public record Defaults(String text, List<String> list) {
        public Defaults {
            text = text == null ? "none" : text;
            list = list == null ? List.of() : List.copyOf(list);
        }
    }

    public record Choosy(String text) {
        public Choosy {
            if ("bi-mat".equals(text)) {
                throw new IllegalArgumentException("refuses " + text);
            }
        }
    }

    public record Raw(JsonObject object, JsonArray array) {}

    public record TwoConstructors(String a, String b) {
        public TwoConstructors(String a) {
            this(a, "default");
        }
    }

    public record Marked(String a, String b) {
        @JsonbCreator
        public Marked {}

        public Marked(String a) {
            this(a, "default");
        }
    }

    public record Generic<T>(T value) {}

    public record HoldsGeneric(Generic<String> inner) {}

    public record HoldsOptional(Optional<String> text) {}

    public record HoldsBytes(byte[] bytes) {}

    public record HoldsDouble(double amount) {}

    public interface Named {
        String name();
    }

    public record Thing(String name) implements Named {}

    record Hidden(String a) {}
}
