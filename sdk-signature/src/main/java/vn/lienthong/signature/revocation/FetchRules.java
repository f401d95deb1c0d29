package vn.lienthong.signature.revocation;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which addresses evidence may be loaded from (specification 7.9). Certificates name addresses at will; without these rules a forged one
 * could make the verifier call machines inside the agency. Nothing is allowed until it is named. Immutable.
 */
public final class FetchRules {
    private static final Set<Integer> USUAL_PORTS = Set.of(80, 443);

    private final Set<String> hosts;
    private final Set<String> privateHosts;
    private final Set<Integer> ports;

    private FetchRules(Builder builder) {
        this.hosts = Set.copyOf(builder.hosts);
        this.privateHosts = Set.copyOf(builder.privateHosts);
        this.ports = Set.copyOf(builder.ports);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Scheme, host, port and the absence of user info; the network address is judged when it is known. */
    boolean allows(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = address.getHost();
        int port = address.getPort();
        return (scheme.equals("http") || scheme.equals("https"))
                && host != null
                && address.getRawUserInfo() == null
                && (port == -1 || USUAL_PORTS.contains(port) || ports.contains(port))
                && isListed(host, hosts);
    }

    /** Public addresses, and others only for hosts that are listed for it. */
    boolean allows(String host, InetAddress address) {
        return isPublic(address) || isListed(host, privateHosts);
    }

    private static boolean isListed(String host, Set<String> list) {
        String name = host.toLowerCase(Locale.ROOT);
        return list.stream()
                .anyMatch(entry -> entry.startsWith("*.") ? name.endsWith(entry.substring(1)) : name.equals(entry));
    }

    private static boolean isPublic(InetAddress address) {
        return !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !isReserved(address);
    }

    /** Unique-local (fc00::/7), carrier-grade NAT (100.64/10), 0/8, 240/4 and IPv6 forms that carry an IPv4 address. */
    private static boolean isReserved(InetAddress address) {
        byte[] octets = address.getAddress();
        int first = octets[0] & 0xff;
        if (address instanceof Inet6Address six) {
            boolean translated =
                    first == 0 && octets[1] == 0x64 && (octets[2] & 0xff) == 0xff && (octets[3] & 0xff) == 0x9b;
            boolean sixToFour = first == 0x20 && octets[1] == 0x02;
            return (first & 0xfe) == 0xfc || six.isIPv4CompatibleAddress() || translated || sixToFour;
        }
        return first == 0 || first >= 240 || (first == 100 && (octets[1] & 0xc0) == 64);
    }

    /** Gathers rules. Not thread-safe. */
    public static final class Builder {
        private final Set<String> hosts = new HashSet<>();
        private final Set<String> privateHosts = new HashSet<>();
        private final Set<Integer> ports = new HashSet<>();

        private Builder() {}

        /** Allows a host: exactly this one, or {@code *.suffix} for every name below. */
        public Builder host(String name) {
            hosts.add(name.toLowerCase(Locale.ROOT));
            return this;
        }

        /** Allows a host inside the State data network, whose address may be private. */
        public Builder privateHost(String name) {
            privateHosts.add(name.toLowerCase(Locale.ROOT));
            return host(name);
        }

        /** Allows a port besides 80 and 443. */
        public Builder port(int number) {
            ports.add(number);
            return this;
        }

        public FetchRules build() {
            return new FetchRules(this);
        }
    }
}
