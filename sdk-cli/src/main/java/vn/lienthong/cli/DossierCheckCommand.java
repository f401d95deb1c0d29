package vn.lienthong.cli;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.core.finding.Findings;
import vn.lienthong.core.id.DossierCodeGrammar;
import vn.lienthong.core.time.SdkClock;
import vn.lienthong.portal.dossier.Dossier;
import vn.lienthong.portal.dossier.DossierJson;
import vn.lienthong.portal.dossier.DossierLimits;
import vn.lienthong.portal.dossier.DossierReading;
import vn.lienthong.portal.dossier.DossierValidator;
import vn.lienthong.portal.dossier.session.SessionProfile;

/** {@code lienthong dossier check}: whether a dossier may be sent. */
@Command(name = "check", description = "Kiểm tra hồ sơ trước khi đồng bộ. / Checks a dossier before it is sent.")
final class DossierCheckCommand extends BatchCommand {
    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The dossier in JSON, see docs/cli.md.")
    @Nullable
    Path file;

    @Option(names = "--dialect", paramLabel = "DIALECT", description = "a-session; without it the general rules alone.")
    @Nullable
    String dialect;

    /** The interfaces whose rules are known here. */
    private enum Dialect {
        A_SESSION
    }

    @Override
    Outcome execute(Console console) throws IOException {
        Dialect asked = dialect == null ? null : Arguments.choice(Dialect.class, dialect, "--dialect");
        DossierReading reading = read(Arguments.readable(file, "FILE"), console.clock());
        Findings findings = reading.findings()
                .plus(reading.dossier()
                        .map(dossier -> check(dossier, asked, console.clock()))
                        .orElse(Findings.none()));
        boolean accepted = reading.dossier().isPresent() && !findings.hasErrors();
        JsonObject json = Json.object()
                .add("accepted", accepted)
                .add("findings", JsonView.of(findings))
                .build();
        List<String> lines = new ArrayList<>();
        lines.add((accepted ? CliMessage.ACCEPTED : CliMessage.NOT_ACCEPTED)
                .format()
                .in(language()));
        lines.addAll(TextView.of(findings, language()));
        return new Outcome(accepted ? Exit.OK : Exit.BAD, json, lines);
    }

    private static DossierReading read(Path file, SdkClock clock) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new DossierJson(clock).read(in);
        }
    }

    private static Findings check(Dossier dossier, @Nullable Dialect dialect, SdkClock clock) {
        return dialect == Dialect.A_SESSION
                ? SessionProfile.standard().check(dossier, clock)
                : new DossierValidator(DossierLimits.SEEN, DossierCodeGrammar.TOLERANT, clock).check(dossier);
    }
}
