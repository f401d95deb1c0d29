package vn.lienthong.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.core.message.Message;

class FindingsTest {
    private static final Finding HARD = TestFinding.HARD.at("a[0].b", 7);
    private static final Finding SOFT = TestFinding.SOFT.at("");

    @Test
    void aTemplateMakesAFindingWithEverythingTheRegisterSays() {
        assertThat(HARD)
                .isEqualTo(new Finding(
                        "TEST-HARD",
                        Severity.ERROR,
                        "a[0].b",
                        new Message("trường hợp thử 7", "test case 7"),
                        "test register"));
    }

    @Test
    void onlyAnErrorStopsASend() {
        assertThat(Findings.of(HARD, SOFT).hasErrors()).isTrue();
        assertThat(Findings.of(SOFT, TestFinding.NOTE.at("")).hasErrors()).isFalse();
        assertThat(Findings.none().hasErrors()).isFalse();
    }

    @Test
    void keepsTheOrderInWhichThingsWereNoticed() {
        Findings findings = Findings.collector()
                .add(SOFT)
                .addAll(Findings.of(HARD))
                .add(SOFT)
                .toFindings();

        assertThat(findings).containsExactly(SOFT, HARD, SOFT);
        assertThat(findings.asList()).containsExactly(SOFT, HARD, SOFT);
        assertThat(findings.size()).isEqualTo(3);
    }

    @Test
    void picksOutErrorsAndRules() {
        Findings findings = Findings.of(SOFT, HARD);

        assertThat(findings.errors()).containsExactly(HARD);
        assertThat(findings.hasRule("TEST-SOFT")).isTrue();
        assertThat(findings.hasRule("TEST-NOTE")).isFalse();
    }

    @Test
    void addsWithoutChangingEither() {
        Findings one = Findings.of(SOFT);
        Findings both = one.plus(Findings.of(HARD));

        assertThat(one).containsExactly(SOFT);
        assertThat(both).containsExactly(SOFT, HARD);
        assertThat(one.plus(Findings.none())).isSameAs(one);
    }

    @Test
    void isNotChangedThroughTheListItWasMadeFromNorTheCollector() {
        List<Finding> list = new ArrayList<>(List.of(SOFT));
        Findings fromList = Findings.of(list);
        list.add(HARD);
        Findings.Collector collector = Findings.collector().add(SOFT);
        Findings collected = collector.toFindings();
        collector.add(HARD);

        assertThat(fromList).containsExactly(SOFT);
        assertThat(collected).containsExactly(SOFT);
        assertThatThrownBy(() -> fromList.asList().add(HARD)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isAValue() {
        assertThat(Findings.of(SOFT)).isEqualTo(Findings.of(List.of(SOFT))).hasSameHashCodeAs(Findings.of(SOFT));
        assertThat(Findings.of(SOFT)).isNotEqualTo(Findings.of(HARD));
        assertThat(Findings.of()).isSameAs(Findings.none());
        assertThat(Findings.none().isEmpty()).isTrue();
    }

    @Test
    void takesNoNull() {
        assertThatThrownBy(() -> Findings.collector().add(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Finding("R-1", Severity.INFO, "", null, ""))
                .isInstanceOf(NullPointerException.class);
    }
}
