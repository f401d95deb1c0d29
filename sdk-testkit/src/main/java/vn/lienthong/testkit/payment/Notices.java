package vn.lienthong.testkit.payment;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.core.time.SdkClock;

/** The notices that wait to be sent and what was answered to those that were. Guarded by the server's lock. */
final class Notices {
    private final SdkClock clock;
    private final List<Notice> waiting = new ArrayList<>();
    private final List<NoticeAnswer> answers = new ArrayList<>();
    private final NoticeScript script = new NoticeScript();
    private @Nullable URI callback;

    Notices(SdkClock clock) {
        this.clock = clock;
    }

    void sendTo(URI address) {
        callback = address;
    }

    @Nullable
    URI callback() {
        return callback;
    }

    void spoilNext(NoticeFault fault) {
        script.addNext(fault);
    }

    /** @param occurrence the settled payment it strikes, from 1 and from now; 0 for every one */
    void spoil(int occurrence, NoticeFault fault) {
        script.add(occurrence, fault);
    }

    void settled(Transaction payment, PaymentProfile profile) {
        NoticeFault fault = script.next();
        if (fault == NoticeFault.LOST) {
            return;
        }
        Instant due = fault == NoticeFault.LATE ? clock.now().plus(profile.lateness()) : clock.now();
        Notice notice = new Notice(payment.reference, NoticeBody.of(payment, fault), 0, due);
        waiting.add(notice);
        if (fault == NoticeFault.DUPLICATE) {
            waiting.add(notice);
        }
    }

    /** Takes what is due out of the queue; whoever took it sends it. */
    List<Notice> takeDue() {
        Instant now = clock.now();
        List<Notice> due =
                waiting.stream().filter(notice -> !notice.due().isAfter(now)).toList();
        waiting.removeAll(due);
        return due;
    }

    /** Notes an answer, and the next try when the notice was not taken and tries are left. */
    void answered(Notice notice, NoticeAnswer answer, PaymentProfile profile) {
        answers.add(answer);
        int made = notice.attempt() + 1;
        if (!answer.taken() && made <= profile.noticeWaits().size()) {
            Instant next = answer.at().plus(profile.noticeWaits().get(made - 1));
            waiting.add(new Notice(notice.reference(), notice.body(), made, next));
        }
    }

    List<NoticeAnswer> answers() {
        return List.copyOf(answers);
    }

    int waiting() {
        return waiting.size();
    }

    void clear() {
        waiting.clear();
        answers.clear();
        script.clear();
        callback = null;
    }
}
