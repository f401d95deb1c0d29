package vn.lienthong.testkit.axis;

/** What several operations demand of their headers. */
final class Frame {
    private Frame() {}

    /** {@code edoc} or {@code status}, of service type {@code eDoc}. */
    static String messageType(SignedHeaders headers) throws CallRefusedException {
        require(headers.required("servicetype").equals("eDoc"), "servicetype: not eDoc");
        String type = headers.required("messagetype");
        require(type.equals("edoc") || type.equals("status"), "messagetype: not edoc or status");
        return type;
    }

    static void require(boolean condition, String reason) throws CallRefusedException {
        if (!condition) {
            throw new CallRefusedException(AxisError.INVALID_FILE, reason);
        }
    }
}
