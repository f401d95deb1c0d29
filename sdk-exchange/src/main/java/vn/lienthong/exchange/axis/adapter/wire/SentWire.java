package vn.lienthong.exchange.axis.adapter.wire;

import org.jspecify.annotations.Nullable;

/** A line of {@code getSentEdocList}. */
public record SentWire(
        @Nullable String senderDocId,
        @Nullable String receiverDocId,
        @Nullable String title,
        @Nullable String notation,
        @Nullable String fromCode,
        @Nullable String toCode,
        @Nullable String sentTime,
        @Nullable String receivedTime,
        @Nullable String sendStatus,
        @Nullable String sendStatusDesc,
        @Nullable String receiveStatus,
        @Nullable String receiveStatusDesc) {}
