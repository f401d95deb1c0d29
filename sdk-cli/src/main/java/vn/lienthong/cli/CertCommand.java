package vn.lienthong.cli;

import picocli.CommandLine.Command;

/** {@code lienthong cert}: certificates by themselves. */
@Command(name = "cert", description = "Chứng thư số. / Certificates.", subcommands = CertCheckCommand.class)
final class CertCommand {}
