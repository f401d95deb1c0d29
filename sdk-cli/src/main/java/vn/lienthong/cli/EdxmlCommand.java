package vn.lienthong.cli;

import picocli.CommandLine.Command;

/** {@code lienthong edxml …}: messages of the document exchange axis. */
@Command(
        name = "edxml",
        description = "Đọc, kiểm tra, tách và tạo thông điệp edXML. / Reads, checks, extracts and builds edXML.",
        subcommands = {
            EdxmlReadCommand.class,
            EdxmlCheckCommand.class,
            EdxmlExtractCommand.class,
            EdxmlBuildCommand.class
        })
final class EdxmlCommand {}
