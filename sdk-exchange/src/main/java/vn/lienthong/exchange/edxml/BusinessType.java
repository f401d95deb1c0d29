package vn.lienthong.exchange.edxml;

import java.util.Objects;

/** What a document is sent for (wire {@code BussinessDocType}, spelled so). An unknown value is kept. */
public sealed interface BusinessType {
    /** The value on the wire. */
    String wire();

    /** The type of a value on the wire. */
    static BusinessType of(String wire) {
        for (Known type : Known.values()) {
            if (type.wire().equals(wire)) {
                return type;
            }
        }
        return new Unknown(wire);
    }

    /** The four types the standard has. */
    enum Known implements BusinessType {
        /** New document (<i>văn bản mới</i>). */
        NEW("0"),
        /** Takes earlier documents back (<i>thu hồi</i>); the targets are in {@link Handling#responseFor()}. */
        RECALL("1"),
        /** Changes an earlier document (<i>cập nhật</i>); the target is {@link Business#documentId()}. */
        UPDATE("2"),
        /** Replaces earlier documents (<i>thay thế</i>); the targets are in {@link Business#replacements()}. */
        REPLACE("3");

        private final String wire;

        Known(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }

    /** A value outside the standard, as received. */
    record Unknown(String wire) implements BusinessType {
        public Unknown {
            Objects.requireNonNull(wire, "wire");
        }
    }
}
