package vn.lienthong.cli;

import picocli.CommandLine.Command;

/** {@code lienthong dossier}: dossiers before they go to a portal. */
@Command(
        name = "dossier",
        description = "Hồ sơ thủ tục hành chính. / Dossiers.",
        subcommands = DossierCheckCommand.class)
final class DossierCommand {}
