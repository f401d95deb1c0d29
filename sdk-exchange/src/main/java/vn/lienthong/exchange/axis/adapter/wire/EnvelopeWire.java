package vn.lienthong.exchange.axis.adapter.wire;

import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** The answer around every result. */
public record EnvelopeWire(
        @Nullable String status,
        @JsonbProperty("ErrorCode") @Nullable String errorCode,
        @JsonbProperty("ErrorDesc") @Nullable String errorDesc,
        @JsonbProperty("DocId") @Nullable String docId,
        @Nullable JsonValue data) {}
