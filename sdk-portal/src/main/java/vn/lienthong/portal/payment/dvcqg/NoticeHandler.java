package vn.lienthong.portal.payment.dvcqg;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import vn.lienthong.core.error.InvalidInputException;
import vn.lienthong.portal.payment.PaymentReference;

/**
 * Takes a notice from its bytes to its answer: read, verify, compare with the stored order, move the attempt, answer (PAY-16 to PAY-20).
 * Calls nobody else on the way. Thread-safe when its store is.
 */
public final class NoticeHandler {
    private final ConfirmDesk desk;
    private final AttemptStore store;

    public NoticeHandler(ConfirmDesk desk, AttemptStore store) {
        this.desk = desk;
        this.store = store;
    }

    /**
     * Handles one notice. A duplicate, an unknown reference, a wrong amount and a failure are all answered {@code 00}: they were taken.
     *
     * @throws IOException of the stream
     * @throws RuntimeException of the store: answer with HTTP 503, so that the platform comes again
     */
    public HandledNotice handle(InputStream body) throws IOException {
        NoticeReading reading = desk.read(body);
        if (!(reading instanceof NoticeReading.Verified verified)) {
            return new HandledNotice(reading.answer(), HandledNotice.Event.QUARANTINED, null, reading);
        }
        VerifiedNotice notice = verified.notice();
        while (true) {
            Optional<Attempt> found = reference(notice).flatMap(store::find);
            if (found.isEmpty()) {
                return new HandledNotice(notice.taken(), HandledNotice.Event.UNKNOWN_REFERENCE, null, reading);
            }
            Transition transition = found.get().on(notice);
            // Lost to another thread: look again, it may have taken the same notice.
            if (store.replace(found.get(), transition.after())) {
                return new HandledNotice(notice.taken(), event(transition), transition.after(), reading);
            }
        }
    }

    private static Optional<PaymentReference> reference(VerifiedNotice notice) {
        try {
            return Optional.of(PaymentReference.of(notice.reference()));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static HandledNotice.Event event(Transition transition) {
        return switch (transition.effect()) {
            case MOVED -> HandledNotice.Event.FAILED;
            case PAID -> HandledNotice.Event.PAID;
            case PAID_LATE -> HandledNotice.Event.PAID_LATE;
            case DUPLICATE -> HandledNotice.Event.DUPLICATE;
            case RECORDED -> HandledNotice.Event.RECORDED;
            case MISMATCH -> HandledNotice.Event.MISMATCH;
            case OVERPAID -> HandledNotice.Event.OVERPAID;
        };
    }
}
