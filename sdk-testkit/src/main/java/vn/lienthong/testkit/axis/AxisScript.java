package vn.lienthong.testkit.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lienthong.testkit.sim.FaultLine;

/** Which call the axis itself spoils, and how. Guarded by the server's lock. */
final class AxisScript {
    private final List<Line> lines = new ArrayList<>();

    /** @param occurrence counted from now on; 0 is every call */
    void add(String operation, int occurrence, AxisFault fault) {
        if (occurrence < 0) {
            throw new IllegalArgumentException("occurrence " + occurrence);
        }
        lines.add(new Line(operation, occurrence, fault));
    }

    /** The fault of the call that is processed now; the first line that fires wins. */
    Optional<AxisFault> next(String operation) {
        List<AxisFault> fired = lines.stream()
                .filter(line -> line.countAndTest(operation))
                .map(line -> line.fault)
                .toList();
        return fired.stream().findFirst();
    }

    void clear() {
        lines.clear();
    }

    private static final class Line {
        private final String operation;
        private final int occurrence;
        private final AxisFault fault;
        private int seen;

        private Line(String operation, int occurrence, AxisFault fault) {
            this.operation = operation;
            this.occurrence = occurrence;
            this.fault = fault;
        }

        private boolean countAndTest(String called) {
            if (!operation.equals(FaultLine.ANY) && !operation.equals(called)) {
                return false;
            }
            seen++;
            return occurrence == 0 || occurrence == seen;
        }
    }
}
