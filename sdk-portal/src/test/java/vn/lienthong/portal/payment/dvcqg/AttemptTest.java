package vn.lienthong.portal.payment.dvcqg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.core.error.CallRef;
import vn.lienthong.core.privacy.PersonalText;
import vn.lienthong.portal.money.Dong;
import vn.lienthong.portal.payment.dvcqg.Transition.Effect;

class AttemptTest {
    private static final CallRef CALL = new CallRef("payment.test", "c-1", null, 1, Duration.ZERO);
    private static final PersonalText NO_WORDS = PersonalText.of("");

    private final Attempt prepared = SamplePayments.attempt();

    @ParameterizedTest
    @EnumSource(AttemptState.class)
    @DisplayName("PAY-23: a verified success moves any state to PAID, flagged where nobody waited")
    void moneyIsMoneyInEveryState(AttemptState state) {
        Transition transition = in(state).on(paid("PP1"));
        assertThat(transition.after().state()).isEqualTo(AttemptState.PAID);
        assertThat(transition.effect())
                .isEqualTo(
                        switch (state) {
                            case PREPARED, INIT_UNKNOWN, INITIATED, PENDING -> Effect.PAID;
                            case PAID -> Effect.OVERPAID;
                            default -> Effect.PAID_LATE;
                        });
    }

    @Property(tries = 200)
    @Label("PAY-23: nothing ever moves an attempt out of PAID")
    void nothingTakesPaidBack(@ForAll @Size(max = 8) List<@IntRange(max = 8) Integer> events) {
        Attempt attempt = in(AttemptState.INITIATED).on(paid("PP1")).after();
        for (int event : events) {
            attempt = apply(attempt, event).after();
        }
        assertThat(attempt.state()).isEqualTo(AttemptState.PAID);
    }

    @Test
    @DisplayName("PAY-22: notice and QUERY of one transaction: the first wins, the other is a duplicate")
    void recognisesTheSecondNews() {
        Transition byNotice = in(AttemptState.INITIATED).on(paid("PP1"));
        assertThat(byNotice.after()
                        .on(answered(TransactionState.PAID, "PP1", 150_000))
                        .effect())
                .isEqualTo(Effect.DUPLICATE);
        assertThat(byNotice.after().on(paid("PP1")).effect()).isEqualTo(Effect.DUPLICATE);
        assertThat(byNotice.after().on(paid("PP2")).effect()).isEqualTo(Effect.OVERPAID);
    }

    @Test
    @DisplayName("PAY-18: another amount, partner or currency is a mismatch, by notice and by QUERY")
    void comparesWithTheStoredOrder() {
        Attempt attempt = in(AttemptState.INITIATED);
        assertThat(attempt.on(notice("00", "PP1", 150_001)).after().state()).isEqualTo(AttemptState.MISMATCH);
        assertThat(attempt.on(answered(TransactionState.PAID, "PP1", 1)).effect())
                .isEqualTo(Effect.MISMATCH);
        QueryOutcome foreign = new QueryOutcome.Answered(
                TransactionState.PAID, "OTHER", reference(), Dong.of(150_000), "VND", "PP1", CALL);
        assertThat(attempt.on(foreign).effect()).isEqualTo(Effect.MISMATCH);
        QueryOutcome noAmount =
                new QueryOutcome.Answered(TransactionState.PAID, "TESTPARTNER", reference(), null, "VND", "PP1", CALL);
        assertThat(attempt.on(noAmount).effect()).isEqualTo(Effect.MISMATCH);
    }

    @Test
    @DisplayName("5.1: an INIT that may have arrived is INIT_UNKNOWN; QUERY or the link finds it again")
    void findsAnUnknownInitAgain() {
        Attempt unknown =
                prepared.on(new InitOutcome.Unknown("x", NO_WORDS, null)).after();
        assertThat(unknown.state()).isEqualTo(AttemptState.INIT_UNKNOWN);
        assertThat(unknown.state().canRetry()).isFalse();
        Attempt found = unknown.on(new InitOutcome.Link(URI.create("https://pay.example.vn/1"), CALL))
                .after();
        assertThat(found.state()).isEqualTo(AttemptState.INITIATED);
        assertThat(found.payerLink()).contains(URI.create("https://pay.example.vn/1"));
        assertThat(unknown.on(answered(TransactionState.PENDING, "", 150_000))
                        .after()
                        .state())
                .isEqualTo(AttemptState.PENDING);
    }

    @Test
    @DisplayName("5.1: a definite refusal ends the attempt, lapse and reconciliation close it")
    void endsWithoutMoney() {
        assertThat(prepared.on(new InitOutcome.Refused("05", NO_WORDS, CALL))
                        .after()
                        .state())
                .isEqualTo(AttemptState.REJECTED);
        Attempt lapsed = in(AttemptState.INITIATED).onLapse().after();
        assertThat(lapsed.state()).isEqualTo(AttemptState.LAPSED);
        assertThat(lapsed.onReconciled().after().state()).isEqualTo(AttemptState.CLOSED);
        assertThat(in(AttemptState.PENDING).onReconciled().effect()).isEqualTo(Effect.RECORDED);
    }

    @Test
    @DisplayName("3.7: a QUERY that was refused, and a state that is not known, never make a failure")
    void neverTakesSilenceForFailure() {
        Attempt attempt = in(AttemptState.INITIATED);
        assertThat(attempt.on(new QueryOutcome.Refused("99", NO_WORDS, CALL)).after())
                .isEqualTo(attempt);
        assertThat(TransactionState.of("7")).isEqualTo(TransactionState.PENDING);
        assertThat(TransactionState.of("")).isEqualTo(TransactionState.PENDING);
    }

    @Test
    @DisplayName("PAY-21: the browser's return settles nothing")
    void theReturnOfTheBrowserSettlesNothing() {
        assertThat(in(AttemptState.INITIATED).onReturn().after().state()).isEqualTo(AttemptState.PENDING);
        assertThat(in(AttemptState.PAID).onReturn().after().state()).isEqualTo(AttemptState.PAID);
    }

    private Attempt in(AttemptState state) {
        return new Attempt(prepared.partner(), prepared.order(), state, null, prepared.seen());
    }

    private Transition apply(Attempt attempt, int event) {
        return switch (event) {
            case 0 -> attempt.on(notice("01", "PP9", 150_000));
            case 1 -> attempt.on(answered(TransactionState.FAILED, "PP1", 150_000));
            case 2 -> attempt.on(answered(TransactionState.PENDING, "PP1", 150_000));
            case 3 -> attempt.onLapse();
            case 4 -> attempt.onReconciled();
            case 5 -> attempt.on(new InitOutcome.Unknown("x", NO_WORDS, null));
            case 6 -> attempt.on(new InitOutcome.Refused("05", NO_WORDS, CALL));
            case 7 -> attempt.on(notice("00", "PP3", 1));
            default -> attempt.on(paid("PP2"));
        };
    }

    private static QueryOutcome answered(TransactionState state, String number, long amount) {
        return new QueryOutcome.Answered(state, "TESTPARTNER", reference(), Dong.of(amount), "VND", number, CALL);
    }

    private static VerifiedNotice paid(String number) {
        return notice("00", number, 150_000);
    }

    /** Signed as the platform would, then verified: there is no other way to one. */
    static VerifiedNotice notice(String code, String number, long amount) {
        String unsigned = "{\"LoaiBanTin\":\"CONFIRM\",\"MaLoi\":\"" + code
                + "\",\"MaDoiTac\":\"TESTPARTNER\",\"MaThamChieu\":\"" + reference() + "\",\"SoTien\":" + amount
                + ",\"MaTienTe\":\"VND\",\"MaGiaoDich\":\"" + number
                + "\",\"MaNganHang\":\"TESTBANK\",\"ThoiGianGD\":\"20260115143112\",\"ThongTinGiaoDich\":\"THU\"";
        try {
            String checksum = new PaymentMessages()
                    .checksum(stream(unsigned + "}"), MessageType.CONFIRM, SamplePayments.SECRET)
                    .checksum()
                    .orElseThrow();
            NoticeReading reading = new ConfirmDesk(SamplePayments.PARTNER)
                    .read(stream(unsigned + ",\"MaXacThuc\":\"" + checksum + "\"}"));
            return ((NoticeReading.Verified) reading).notice();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String reference() {
        return SamplePayments.order().reference().text();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
