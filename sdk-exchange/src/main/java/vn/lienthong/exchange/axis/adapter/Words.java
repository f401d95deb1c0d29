package vn.lienthong.exchange.axis.adapter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.exchange.axis.DeliveryWord;
import vn.lienthong.exchange.axis.MessageKind;

/** The adapter's words for ours. */
final class Words {
    static final String SERVICE = "eDoc";

    private Words() {}

    static String of(MessageKind kind) {
        return kind == MessageKind.DOCUMENT ? "edoc" : "status";
    }

    static String of(DeliveryWord word) {
        return switch (word) {
            case PROCESSING -> "processing";
            case DONE -> "done";
            case FAIL -> "fail";
        };
    }

    static Optional<String> present(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }
}
