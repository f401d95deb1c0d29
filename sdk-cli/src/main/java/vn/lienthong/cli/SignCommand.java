package vn.lienthong.cli;

import picocli.CommandLine.Command;

/** {@code lienthong sign …}: signs documents with the key of a PKCS#12 file. */
@Command(name = "sign", description = "Ký số tài liệu. / Signs documents.", subcommands = SignPdfCommand.class)
final class SignCommand {}
