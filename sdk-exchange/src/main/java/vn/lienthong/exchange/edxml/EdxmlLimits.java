package vn.lienthong.exchange.edxml;

/**
 * How much a received message may ask of us. No official limits exist; these are the SDK's.
 *
 * @param messageBytes bytes of the message, base64 included
 * @param fileBytes bytes of one unpacked attachment
 * @param totalBytes bytes of all attachments of a message together, unpacked
 * @param ratio how many times larger than its packed form a file may be, once it is larger than 1 MiB
 */
public record EdxmlLimits(long messageBytes, long fileBytes, long totalBytes, int ratio) {
    /** 50 MiB a message, 200 MiB a file, 500 MiB in all, ratio 100. */
    public static final EdxmlLimits DEFAULT = new EdxmlLimits(50L << 20, 200L << 20, 500L << 20, 100);

    public EdxmlLimits {
        if (messageBytes < 1 || fileBytes < 1 || totalBytes < 1 || ratio < 1) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
    }

    public EdxmlLimits withMessageBytes(long value) {
        return new EdxmlLimits(value, fileBytes, totalBytes, ratio);
    }

    public EdxmlLimits withFileBytes(long value) {
        return new EdxmlLimits(messageBytes, value, totalBytes, ratio);
    }

    public EdxmlLimits withTotalBytes(long value) {
        return new EdxmlLimits(messageBytes, fileBytes, value, ratio);
    }

    public EdxmlLimits withRatio(int value) {
        return new EdxmlLimits(messageBytes, fileBytes, totalBytes, value);
    }
}
