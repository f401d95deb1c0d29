package vn.lienthong.portal.payment.dvcqg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.error.UnreadableInputException;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.privacy.Secret;

class PaymentMessagesTest {
    private final PaymentMessages messages = new PaymentMessages();

    @ParameterizedTest
    @CsvSource({
        "init.json, INIT, 2c07dc41dc52fd0d550993b0085e3171a9233ba0b5f60b97adead206c2eb9182",
        "confirm.json, CONFIRM, f7674de7519a8442523bbad340e3165c65b148fca651593b1dfcb28e8d8800c6",
        "query.json, QUERY, a745b461c753f0076407acc205bec4f0236e692d09d811e0e6e0a17a5c4d66b7"
    })
    @DisplayName("10.1, 10.2, 10.3: the checksums of the worked examples, and no error in them")
    void makesTheChecksumsOfTheWorkedExamples(String file, MessageType type, String expected) throws IOException {
        ChecksumResult result = messages.checksum(SamplePayments.golden(file), type, SamplePayments.SECRET);
        assertThat(result.checksum()).contains(expected);
        assertThat(result.findings().errors()).isEmpty();
        VerifyResult verified = messages.verify(SamplePayments.golden(file), List.of(SamplePayments.SECRET));
        assertThat(verified.valid()).isTrue();
        assertThat(verified.type()).isEqualTo(type);
    }

    @Test
    @DisplayName("3.2: GET_BILL is joined as QUERY is, under its own name")
    void joinsGetBillAsQuery() throws IOException {
        String bill = SamplePayments.text("query.json").replace("\"QUERY\"", "\"GET_BILL\"");
        ChecksumResult result = messages.checksum(stream(bill), MessageType.GET_BILL, SamplePayments.SECRET);
        // printf '%s' 'GET_BILL|1.0.6|TESTPARTNER|000000G99260115A7f3c9d2e|20260115143005|synthetic-pp-secret-0001' |
        // sha256sum
        assertThat(result.checksum()).contains("c74b85630b566d1dd24b05970c9087f2c1b4f823c8b850affa38a133aae4c90c");
    }

    @Test
    @DisplayName("10.1: nothing inside ThongTinBienLai changes the checksum")
    void leavesTheReceiptBlockOut() throws IOException {
        String other = SamplePayments.text("init.json").replace("Số 1 đường Thử", "Số 2 đường Thử");
        assertThat(messages.checksum(stream(other), MessageType.INIT, SamplePayments.SECRET)
                        .value())
                .isEqualTo("2c07dc41dc52fd0d550993b0085e3171a9233ba0b5f60b97adead206c2eb9182");
    }

    @Test
    @DisplayName("10.4, PAY-01: a bar in a signed field is refused although the checksum is right")
    void refusesAMovedBar() throws IOException {
        VerifyResult result =
                messages.verify(SamplePayments.golden("confirm-bar-moved.json"), List.of(SamplePayments.SECRET));
        assertThat(result.valid()).isFalse();
        assertThat(result.findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("PORTAL-PAYMENT-SEPARATOR", "MaNganHang"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    "SoTien":"150000"; "SoTien":150000; SoTien; PORTAL-PAYMENT-KIND; false
                    "SoTien":"150000"; "SoTien":"0150000"; SoTien; PORTAL-PAYMENT-AMOUNT; false
                    "SoTien":"150000"; "SoTien":"150000.0"; SoTien; PORTAL-PAYMENT-AMOUNT; false
                    TESTPARTNER; TEST|PARTNER; MaDoiTac; PORTAL-PAYMENT-SEPARATOR; false
                    TESTPARTNER; TEST\\nPARTNER; MaDoiTac; PORTAL-PAYMENT-SEPARATOR; false
                    "Ip":"203.0.113.10",; ; Ip; PORTAL-PAYMENT-MISSING; false
                    "MaDichVu":"2"; "MaDichVu":"3"; ThongTinBienLai.MaDichVu; PORTAL-PAYMENT-SERVICE-KIND; true
                    "TKThuHuong":"0000000000"; "TKThuHuong":""; ThongTinBienLai.TKThuHuong; PORTAL-PAYMENT-EMPTY; true
                    "SoTien":"50000"}],; "SoTien":"50001"}],; ThongTinBienLai.PhiLePhi; PORTAL-PAYMENT-SUM; true
                    "LoaiPhiLePhi":"1"; "LoaiPhiLePhi":"Phi"; ThongTinBienLai.PhiLePhi[0].LoaiPhiLePhi; PORTAL-PAYMENT-FEE-KIND; true
                    000000000000; 000000000; ThongTinBienLai.SoCMNDNguoiNop; PORTAL-PAYMENT-MADE-UP-NUMBER; true
                    20260115143005; 20260115023005 PM; ThoiGianGD; PORTAL-PAYMENT-TIME; true
                    "SoTien":"100000"; "SoTien":"999999999999999"; ThongTinBienLai.DSKhoanNop; PORTAL-PAYMENT-SUM; true
                    """)
    @DisplayName("PAY-01, PAY-02, PAY-10: names the member that breaks a rule; a broken signed part gets no checksum")
    void namesTheMemberThatIsWrong(String right, String wrong, String path, String rule, boolean summed)
            throws IOException {
        String body = SamplePayments.text("init.json").replace(right, wrong == null ? "" : wrong);
        ChecksumResult result = messages.checksum(stream(body), MessageType.INIT, SamplePayments.SECRET);
        assertThat(result.findings().errors())
                .anySatisfy(f -> assertThat(f.path() + " " + f.rule()).isEqualTo(path + " " + rule));
        assertThat(result.checksum().isPresent()).isEqualTo(summed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"150000.0", "1.5e5", "-150000", "9999999999999999"})
    @DisplayName("9.9: an amount in a notice is a plain integer or it is refused")
    void refusesOtherAmountsInANotice(String amount) throws IOException {
        String body = SamplePayments.text("confirm.json").replace("\"SoTien\":150000", "\"SoTien\":" + amount);
        assertThat(messages.verify(stream(body), List.of(SamplePayments.SECRET)).findings())
                .extracting(Finding::rule)
                .containsExactly("PORTAL-PAYMENT-AMOUNT");
    }

    @Test
    @DisplayName("PAY-17: hex is compared in either case; another secret does not fit, two may during rotation")
    void acceptsEitherCaseAndASecondSecret() throws IOException {
        String upper = SamplePayments.text("confirm.json")
                .replace(
                        "f7674de7519a8442523bbad340e3165c65b148fca651593b1dfcb28e8d8800c6",
                        "F7674DE7519A8442523BBAD340E3165C65B148FCA651593B1DFCB28E8D8800C6");
        Secret next = Secret.of("synthetic-pp-secret-0002");
        assertThat(messages.verify(stream(upper), List.of(SamplePayments.SECRET))
                        .valid())
                .isTrue();
        assertThat(messages.verify(stream(upper), List.of(next)).valid()).isFalse();
        assertThat(messages.verify(stream(upper), List.of(next, SamplePayments.SECRET))
                        .valid())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"SoTien\":1,\"SoTien\":2}", "{} x", "<html/>"})
    void refusesWhatIsNotStrictJson(String text) {
        assertThatThrownBy(() -> messages.verify(stream(text), List.of(SamplePayments.SECRET)))
                .isInstanceOf(UnreadableInputException.class);
    }

    @Property(tries = 100)
    @Label("a changed signed member never keeps the checksum")
    void changesWithEverySignedMember(@ForAll @IntRange(max = 9) int member, @ForAll String other) throws IOException {
        JsonObject good =
                Json.createReader(SamplePayments.golden("confirm.json")).readObject();
        String name = MessageType.CONFIRM.signed().get(member);
        JsonObjectBuilder changed = Json.createObjectBuilder(good);
        if (!name.equals("SoTien")) {
            changed.add(name, other.equals(good.getString(name)) ? other + "x" : other);
        } else {
            changed.add(name, 150_001);
        }
        assertThat(messages.verify(changed.build(), List.of(SamplePayments.SECRET))
                        .valid())
                .isFalse();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
