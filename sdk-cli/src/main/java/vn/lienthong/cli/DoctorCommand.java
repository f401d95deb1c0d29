package vn.lienthong.cli;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.lienthong.core.finding.Finding;
import vn.lienthong.core.finding.Findings;

/** {@code lienthong doctor}: whether this machine is ready, and what to do when it is not. */
@Command(
        name = "doctor",
        description = "Kiểm tra máy và cấu hình. / Checks clock, Java, trust anchors, keys and addresses.")
final class DoctorCommand extends CliCommand {
    @Option(names = "--config", paramLabel = "FILE", description = "The configuration; without it only the machine.")
    @Nullable
    Path config;

    @Override
    Outcome execute(Console console) throws IOException {
        DoctorConfig read =
                config == null ? DoctorConfig.NONE : DoctorConfig.read(Arguments.readable(config, "--config"));
        Findings local = new Doctor(console).check(read);
        Findings network = new AddressCheck(console.clock()).check(read.addresses());
        Findings all = local.plus(network);
        int exit = exit(local, network);
        JsonObject json = Json.object()
                .add("healthy", exit == Exit.OK)
                .add("findings", JsonView.of(all))
                .build();
        List<String> lines = new ArrayList<>();
        all.forEach(finding -> lines.add(line(finding)));
        return new Outcome(exit, json, lines);
    }

    /** 1 when something here is broken, 69 when only the network is, 2 with warnings. */
    private static int exit(Findings local, Findings network) {
        boolean unreachable = network.hasRule(DoctorFinding.ADDRESS_UNREACHABLE.id());
        boolean broken = local.hasErrors() || network.hasRule(DoctorFinding.CLOCK_SKEW.id());
        if (unreachable && !broken) {
            return Exit.UNREACHABLE;
        }
        return Exit.accepted(local.plus(network), true);
    }

    private String line(Finding finding) {
        String mark = switch (finding.severity()) {
            case INFO -> "✓ ";
            case WARN -> "! ";
            case ERROR -> "✗ ";
        };
        return mark + TextView.plain(finding.message().in(language()));
    }
}
