package vn.lienthong.cli;

import picocli.CommandLine.Command;

/** {@code lienthong sandbox}: the platforms in a box, on this machine. */
@Command(
        name = "sandbox",
        description = "Các nền tảng giả lập trên máy này. / Simulated platforms on this machine.",
        subcommands = SandboxStartCommand.class)
final class SandboxCommand {}
