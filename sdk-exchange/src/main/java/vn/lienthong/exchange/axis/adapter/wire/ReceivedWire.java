package vn.lienthong.exchange.axis.adapter.wire;

import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** A line of {@code getReceivedEdocList}. */
public record ReceivedWire(
        @Nullable String docId,
        @Nullable String serviceType,
        @Nullable String messageType,
        @JsonbProperty("created_time") @Nullable String createdTime,
        @JsonbProperty("updated_time") @Nullable String updatedTime,
        @Nullable String from,
        @Nullable String to,
        @Nullable String status,
        @JsonbProperty("status_desc") @Nullable String statusDesc) {}
