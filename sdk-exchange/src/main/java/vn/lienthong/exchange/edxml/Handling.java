package vn.lienthong.exchange.edxml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the document stands to others and where it goes.
 *
 * @param responseFor documents it answers or recalls
 * @param steeringType wire {@code SteeringType}; sources disagree about 1, 2 and 3, so the number is passed on and not interpreted
 * @param taskCodes tasks it answers (wire {@code ResponseForTask/TaskCode})
 * @param applicationType wire {@code ApplicationType}
 * @param toPlaces <i>nơi nhận</i> as text; not addressing (wire {@code ToPlaces/Place})
 * @param other further particulars
 */
public record Handling(
        List<ResponseFor> responseFor,
        Optional<Written<Integer>> steeringType,
        List<String> taskCodes,
        Optional<String> applicationType,
        List<String> toPlaces,
        OtherInfo other) {
    public Handling {
        responseFor = List.copyOf(responseFor);
        taskCodes = List.copyOf(taskCodes);
        toPlaces = List.copyOf(toPlaces);
        Objects.requireNonNull(other, "other");
    }
}
