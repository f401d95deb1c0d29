package vn.lienthong.core.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** Resolves names and lets only those addresses through that the rule allows. */
final class RuledResolver implements DnsResolver {
    private final AddressRule rule;

    RuledResolver(AddressRule rule) {
        this.rule = rule;
    }

    /** The name resolved, but to nothing that may be connected to. */
    static final class Refused extends UnknownHostException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        List<InetAddress> allowed = new ArrayList<>();
        for (InetAddress address : SystemDefaultDnsResolver.INSTANCE.resolve(host)) {
            if (rule.allows(host, address)) {
                allowed.add(address);
            }
        }
        if (allowed.isEmpty()) {
            throw new Refused();
        }
        return allowed.toArray(new InetAddress[0]);
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
    }
}
