package vn.lienthong.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import vn.lienthong.signature.revocation.FetchRules;

/** Whether the network may be asked, and whom. Certificates name addresses at will, so only hosts that are named here are called. */
final class NetworkOptions {
    private static final Pattern HOST = Pattern.compile("([^:/\\s]+)(?::([0-9]{1,5}))?");

    @Option(names = "--online", description = "Ask the network about revocation; by default nothing is asked.")
    boolean online;

    @Option(
            names = "--allow",
            paramLabel = "HOST",
            description = "With --online: a host that may be asked, or *.suffix. May be repeated.")
    List<String> allow = new ArrayList<>();

    @Option(
            names = "--allow-private",
            paramLabel = "HOST",
            description =
                    "The same for a host inside the agency's network; HOST:PORT for another port than 80 and 443.")
    List<String> allowPrivate = new ArrayList<>();

    FetchRules rules() {
        FetchRules.Builder rules = FetchRules.builder();
        for (String text : allow) {
            rules.host(host(text, "--allow", rules));
        }
        for (String text : allowPrivate) {
            rules.privateHost(host(text, "--allow-private", rules));
        }
        return rules.build();
    }

    private static String host(String text, String option, FetchRules.Builder rules) {
        Matcher parts = HOST.matcher(text);
        if (!parts.matches()) {
            throw new UsageException(CliMessage.USAGE, option);
        }
        if (parts.group(2) != null) {
            rules.port(Integer.parseInt(parts.group(2)));
        }
        return parts.group(1);
    }
}
