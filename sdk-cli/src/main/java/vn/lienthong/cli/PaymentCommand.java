package vn.lienthong.cli;

import picocli.CommandLine.Command;

/** {@code lienthong payment}: messages of the payment platform. */
@Command(
        name = "payment",
        description = "Bản tin thanh toán. / Payment messages.",
        subcommands = {PaymentChecksumCommand.class, PaymentVerifyCommand.class})
final class PaymentCommand {}
