package vn.lienthong.testkit.pki;

/**
 * A request to a service.
 *
 * @param path below the service's own address, without a leading slash, as sent
 */
@SuppressWarnings("ArrayRecordComponent") // handed from the connection to the service and forgotten
record HttpQuestion(String method, String path, String mediaType, byte[] body) {}
