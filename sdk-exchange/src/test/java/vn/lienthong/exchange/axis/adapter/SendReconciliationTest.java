package vn.lienthong.exchange.axis.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.exchange.axis.SendReconciliation;
import vn.lienthong.exchange.axis.SendReconciliation.Outcome;
import vn.lienthong.exchange.edxml.DocumentCode;
import vn.lienthong.exchange.edxml.EdxmlDocument;
import vn.lienthong.exchange.edxml.Organization;

@DisplayName("section 5: an unknown send is looked up in the outgoing list")
class SendReconciliationTest {
    private static final EdxmlDocument DOCUMENT = EdxmlDocument.builder(
                    Organization.of("000.00.00.T99", "Cục Giả Định"),
                    "1",
                    new DocumentCode("125", "CGĐ"),
                    "V/v thử  nghiệm")
            .to(Organization.of("H98", "UBND tỉnh Giả Định"))
            .to(Organization.of("H97", "Sở Ví Dụ"))
            .build();

    private final StubAdapter adapter = new StubAdapter();

    @AfterEach
    void stop() {
        adapter.close();
    }

    @Test
    void findsWhatTheAxisHas() {
        assertThat(find(
                        row("7", "V/v thử nghiệm", "125/CGĐ", "H98"),
                        row("7", "V/v thử nghiệm", "125/CGĐ", "H97"),
                        row("8", "Khác", "1/CV", "H98")))
                .isEqualTo(new Outcome.Found("7"));
    }

    @Test
    void tellsWhenTheListDoesNotHoldIt() {
        assertThat(find(row("8", "Khác", "1/CV", "H98"))).isEqualTo(new Outcome.Absent());
        assertThat(find()).isEqualTo(new Outcome.Absent());
        assertThat(find(row("8", "V/v thử nghiệm", "125/CGĐ", "H11"))).isEqualTo(new Outcome.Absent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Khác", "V/v thu nghiem"})
    void leavesWhatIsOnlyAlikeToAPerson(String title) {
        assertThat(find(row("7", title, "125/CGĐ", "H98"))).isInstanceOf(Outcome.Doubtful.class);
    }

    @Test
    void leavesTwoIdsToAPerson() {
        assertThat(find(row("7", "V/v thử nghiệm", "125/CGĐ", "H98"), row("9", "V/v thử nghiệm", "125/CGĐ", "H98")))
                .isInstanceOf(Outcome.Doubtful.class);
    }

    private Outcome find(String... rows) {
        adapter.answers("{\"status\":\"OK\",\"data\":[" + String.join(",", rows) + "]}");
        return new SendReconciliation(adapter.axis()).find(DOCUMENT);
    }

    private static String row(String id, String title, String notation, String to) {
        return "{\"senderDocId\":\"%s\",\"title\":\"%s\",\"notation\":\"%s\",\"fromCode\":\"000.00.00.T99\",\"toCode\":\"%s\"}"
                .formatted(id, title, notation, to);
    }
}
