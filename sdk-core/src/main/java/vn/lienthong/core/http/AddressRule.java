package vn.lienthong.core.http;

import java.net.InetAddress;

/**
 * Decides which network addresses may be connected to. It sees the very address a connection is about to use, so that a name that
 * resolves to another address at the second look gains nothing. Thread-safe.
 */
@FunctionalInterface
public interface AddressRule {
    /**
     * @param host the host as the request names it
     * @param address what it resolved to
     */
    boolean allows(String host, InetAddress address);
}
