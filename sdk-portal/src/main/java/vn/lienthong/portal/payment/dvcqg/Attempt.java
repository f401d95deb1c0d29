package vn.lienthong.portal.payment.dvcqg;

import java.net.URI;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.portal.money.Dong;
import vn.lienthong.portal.payment.PaymentOrder;

/**
 * One attempt to pay as a value: each event makes the next one. The rules are monotone (PAY-23): a verified success moves any state to
 * {@link AttemptState#PAID}, and nothing moves it away; whoever comes second, notice or QUERY, finds the work done (PAY-22). Immutable.
 *
 * @param partner our partner code, compared with what comes (PAY-18)
 * @param link where the payer goes; null until there is one
 * @param seen what was taken of notices and answers, so that a repeated one is recognised
 */
public record Attempt(
        String partner,
        PaymentOrder order,
        AttemptState state,
        @Nullable URI link,
        Set<Sighting> seen) {
    /** The only currency of the platform. */
    static final String CURRENCY = "VND";

    public Attempt {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(state, "state");
        seen = Set.copyOf(seen);
    }

    /** A result that was taken: transaction and code, wire {@code MaGiaoDich} and {@code MaLoi}. */
    public record Sighting(String transactionNumber, String code) {}

    private static final String SUCCESS = "00";

    public static Attempt prepared(String partner, PaymentOrder order) {
        return new Attempt(partner, order, AttemptState.PREPARED, null, Set.of());
    }

    public Optional<URI> payerLink() {
        return Optional.ofNullable(link);
    }

    /** What came of sending INIT. */
    public Transition on(InitOutcome outcome) {
        boolean early = state == AttemptState.PREPARED || state == AttemptState.INIT_UNKNOWN;
        if (outcome instanceof InitOutcome.Link found) {
            AttemptState next = early ? AttemptState.INITIATED : state;
            return moved(new Attempt(partner, order, next, found.address(), seen));
        }
        if (!early) {
            return new Transition(this, Transition.Effect.RECORDED);
        }
        return moved(in(outcome instanceof InitOutcome.Refused ? AttemptState.REJECTED : AttemptState.INIT_UNKNOWN));
    }

    /** A notice whose checksum was verified; there is no way in for any other (PAY-16). */
    public Transition on(VerifiedNotice notice) {
        boolean same = agrees(notice.partner(), notice.reference(), notice.amount(), notice.currency());
        return notice.isPaid()
                ? success(notice.transactionNumber(), same)
                : failure(new Sighting(notice.transactionNumber(), notice.code()), AttemptState.FAILED);
    }

    /** An answer to QUERY; a question that was refused changes nothing. */
    public Transition on(QueryOutcome outcome) {
        if (!(outcome instanceof QueryOutcome.Answered answer)) {
            return new Transition(this, Transition.Effect.RECORDED);
        }
        boolean same = agrees(answer.partner(), answer.reference(), answer.amount(), answer.currency());
        return switch (answer.state()) {
            case PAID -> success(answer.transactionNumber(), same);
            case FAILED ->
                waiting() ? moved(in(AttemptState.FAILED)) : new Transition(this, Transition.Effect.RECORDED);
            case PENDING ->
                waiting() ? moved(in(AttemptState.PENDING)) : new Transition(this, Transition.Effect.RECORDED);
        };
    }

    /** The payer's browser came back, whatever it says: a hint for the screen, never a proof (PAY-21). */
    public Transition onReturn() {
        return state == AttemptState.INITIATED
                ? moved(in(AttemptState.PENDING))
                : new Transition(this, Transition.Effect.RECORDED);
    }

    /** Our own waiting time is over. */
    public Transition onLapse() {
        return waiting() ? moved(in(AttemptState.LAPSED)) : new Transition(this, Transition.Effect.RECORDED);
    }

    /** Reconciliation found no money for a lapsed or failed attempt. */
    public Transition onReconciled() {
        return state == AttemptState.LAPSED || state == AttemptState.FAILED
                ? moved(in(AttemptState.CLOSED))
                : new Transition(this, Transition.Effect.RECORDED);
    }

    private Transition success(String transactionNumber, boolean agrees) {
        Sighting sighting = new Sighting(transactionNumber, SUCCESS);
        if (seen.contains(sighting)) {
            return new Transition(this, Transition.Effect.DUPLICATE);
        }
        Attempt noted = noting(sighting);
        if (!agrees) {
            AttemptState next = state == AttemptState.PAID ? state : AttemptState.MISMATCH;
            return new Transition(noted.in(next), Transition.Effect.MISMATCH);
        }
        if (state == AttemptState.PAID) {
            return new Transition(noted.in(AttemptState.PAID), Transition.Effect.OVERPAID);
        }
        return new Transition(
                noted.in(AttemptState.PAID), waiting() ? Transition.Effect.PAID : Transition.Effect.PAID_LATE);
    }

    private Transition failure(Sighting sighting, AttemptState next) {
        if (seen.contains(sighting)) {
            return new Transition(this, Transition.Effect.DUPLICATE);
        }
        Attempt noted = noting(sighting);
        return waiting() || state == AttemptState.LAPSED
                ? moved(noted.in(next))
                : new Transition(noted, Transition.Effect.RECORDED);
    }

    private boolean agrees(String partnerCode, String reference, @Nullable Dong amount, String currency) {
        return partner.equals(partnerCode)
                && order.reference().text().equals(reference)
                && order.amount().equals(amount)
                && CURRENCY.equals(currency);
    }

    /** States in which an end is expected. */
    private boolean waiting() {
        return switch (state) {
            case PREPARED, INIT_UNKNOWN, INITIATED, PENDING -> true;
            case LAPSED, FAILED, PAID, MISMATCH, REJECTED, CLOSED -> false;
        };
    }

    private Attempt noting(Sighting sighting) {
        Set<Sighting> more = new HashSet<>(seen);
        more.add(sighting);
        return new Attempt(partner, order, state, link, more);
    }

    private Attempt in(AttemptState next) {
        return new Attempt(partner, order, next, link, seen);
    }

    private Transition moved(Attempt after) {
        return new Transition(after, after.state == state ? Transition.Effect.RECORDED : Transition.Effect.MOVED);
    }
}
