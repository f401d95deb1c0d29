package vn.lienthong.cli;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.signature.cert.CertificateReader;
import vn.lienthong.signature.report.ReportJson;
import vn.lienthong.signature.revocation.CertificateStatus;
import vn.lienthong.signature.trust.CertificateCheck;
import vn.lienthong.signature.trust.PathElement;
import vn.lienthong.signature.trust.PathProfile;
import vn.lienthong.signature.trust.PathReport;
import vn.lienthong.signature.trust.PolicyInputs;

/** {@code lienthong cert check}: whether a certificate can be trusted. */
@Command(name = "check", description = "Kiểm tra một chứng thư. / Checks one certificate: path, status, rules.")
final class CertCheckCommand extends BatchCommand {
    private static final Pattern OID = Pattern.compile("[0-2](?:\\.(?:0|[1-9][0-9]{0,38}))+");

    @Parameters(paramLabel = "LEAF", arity = "0..1", description = "The certificate, PEM or DER.")
    @Nullable
    Path leaf;

    @Mixin
    TrustOptions trust = new TrustOptions();

    @Option(
            names = "--initial-policies",
            paramLabel = "OID",
            split = ",",
            description = "Policies accepted; by default any.")
    List<String> initialPolicies = new ArrayList<>();

    @Option(names = "--require-explicit-policy", description = "Some policy must hold for the whole path.")
    boolean requireExplicitPolicy;

    @Option(names = "--inhibit-policy-mapping", description = "Mappings between policies do not count.")
    boolean inhibitPolicyMapping;

    @Option(names = "--inhibit-any-policy", description = "anyPolicy stands for nothing.")
    boolean inhibitAnyPolicy;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "national",
            description = "national, or rfc5280 for path validation alone.")
    String profile = "national";

    /** The profiles of the command line. */
    private enum Profile {
        NATIONAL(PathProfile.NATIONAL),
        RFC5280(PathProfile.RFC5280);

        private final PathProfile path;

        Profile(PathProfile path) {
            this.path = path;
        }
    }

    @Override
    Outcome execute(Console console) throws IOException {
        PathProfile asked = Arguments.choice(Profile.class, profile, "--profile").path;
        Path file = Arguments.readable(leaf, "LEAF");
        CertificateCheck check = CertificateCheck.builder(trust.store(console.clock()), console.clock())
                .evidence(trust.evidence(console.clock()))
                .profile(asked)
                .policies(policies())
                .build();
        Instant at = trust.at(console.clock());
        return outcome(check.check(CertificateReader.read(file).get(0), at));
    }

    private PolicyInputs policies() {
        if (!initialPolicies.stream().allMatch(oid -> OID.matcher(oid).matches())) {
            throw new UsageException(CliMessage.USAGE, "--initial-policies OID,…");
        }
        return new PolicyInputs(
                Set.copyOf(initialPolicies), requireExplicitPolicy, inhibitPolicyMapping, inhibitAnyPolicy);
    }

    private Outcome outcome(PathReport report) {
        JsonArrayBuilder path = Json.array();
        report.path().forEach(element -> path.add(certificate(element)));
        JsonArrayBuilder findings = Json.array();
        report.findings().forEach(finding -> findings.add(ReportJson.finding(finding)));
        JsonObject json = Json.object()
                .add("verdict", report.verdict().name())
                .add("hierarchy", report.hierarchy().name())
                .add("path", path)
                .add("findings", findings)
                .build();
        List<String> lines = new ArrayList<>();
        lines.add(CliMessage.CERTIFICATE
                .format(report.verdict().name(), report.hierarchy().name())
                .in(language()));
        for (PathElement element : report.path()) {
            String status = element.anchor() ? "⚓" : element.status().value().word();
            lines.add(TextView.plain("  " + element.subject() + "  " + status));
        }
        lines.addAll(TextView.of(report.findings(), language()));
        return new Outcome(Exit.of(report.verdict()), json, lines);
    }

    private static JsonObjectBuilder certificate(PathElement element) {
        CertificateStatus status = element.status();
        return Json.object()
                .add("subject", element.subject())
                .add("issuer", element.issuer())
                .add("sha256", element.sha256())
                .add("status", status.value().word())
                .add(
                        "statusSource",
                        Json.text(
                                status.source() == null ? null : status.source().name()))
                .add(
                        "statusTime",
                        Json.text(
                                status.statusTime() == null
                                        ? null
                                        : status.statusTime().toString()));
    }
}
