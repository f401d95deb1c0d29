package vn.lienthong.testkit.payment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which settled payment's notice is spoiled, and how. Guarded by the server's lock. */
final class NoticeScript {
    private final List<Line> lines = new ArrayList<>();
    private int settled;

    /** The first payment to be settled that no earlier line is waiting for. */
    void addNext(NoticeFault fault) {
        int last = lines.stream().mapToInt(Line::payment).max().orElse(0);
        lines.add(new Line(Math.max(last, settled) + 1, fault));
    }

    void add(int occurrence, NoticeFault fault) {
        lines.add(new Line(occurrence == 0 ? 0 : settled + occurrence, fault));
    }

    /** The fault of the payment that is settled now; null when its notice is good. */
    @Nullable
    NoticeFault next() {
        settled++;
        return lines.stream()
                .filter(line -> line.payment == 0 || line.payment == settled)
                .map(Line::fault)
                .findFirst()
                .orElse(null);
    }

    void clear() {
        lines.clear();
        settled = 0;
    }

    private record Line(int payment, NoticeFault fault) {}
}
