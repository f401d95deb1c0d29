package vn.lienthong.portal.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.portal.money.Dong;

class PaymentValuesTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Property(tries = 300)
    void readsBackEveryAmountItWrites(@ForAll @LongRange(max = Dong.MAX) long amount) {
        assertThat(Dong.parse(Dong.of(amount).toString())).isEqualTo(Dong.of(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "-1", "+1", "01", "1.0", "1,000", "1e3", "١", "9999999999999999", "null"})
    @DisplayName("PAY-02: an amount that is not whole đồng is an error, never zero")
    void refusesWhatIsNotWholeDong(String text) {
        assertThatThrownBy(() -> Dong.parse(text)).isInstanceOf(InvalidInputException.class);
    }

    @Property(tries = 200)
    @net.jqwik.api.Label("PAY-05: twenty letters and digits, whatever the order")
    void makesReferencesOfTwentyLettersAndDigits(
            @ForAll String order, @ForAll @IntRange(min = 1, max = 1_295) int attempt) {
        PaymentReference reference = new ReferenceMaker("H99X", RANDOM).next(order, attempt);
        assertThat(reference.text()).matches("H99X[0-9A-Z]{16}");
    }

    @Test
    @DisplayName("PAY-05: no two references of one order and attempt are alike")
    void neverMakesTheSameReferenceTwice() {
        ReferenceMaker maker = new ReferenceMaker("", RANDOM);
        Set<PaymentReference> made = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            assertThat(made.add(maker.next("order-1", 1))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a|b", "a b", "a\n", "ệ", "123456789012345678901234567890123456789012345678901"})
    void refusesWhatIsNoReference(String text) {
        assertThatThrownBy(() -> PaymentReference.of(text)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    @DisplayName("PAY-12: a narration loses its marks, and nothing else")
    void writesVietnameseWithoutMarks() {
        assertThat(Narration.ofVietnamese("Phí cấp Đổi giấy phép ưu đãi").text())
                .isEqualTo("Phi cap Doi giay phep uu dai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a|b", "a\tb", "日本"})
    @DisplayName("PAY-01, PAY-12: a narration takes no bar, control or foreign letter")
    void refusesOtherNarrations(String text) {
        assertThatThrownBy(() -> Narration.ofVietnamese(text)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Narration.ofVietnamese("a".repeat(101))).isInstanceOf(InvalidInputException.class);
    }
}
