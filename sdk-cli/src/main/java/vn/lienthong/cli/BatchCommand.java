package vn.lienthong.cli;

import picocli.CommandLine.Option;

/** A command that can also answer one request per line. */
abstract class BatchCommand extends CliCommand {
    @Option(
            names = "--batch",
            description =
                    "Read one JSON object per line from standard input; write one JSON result per line, in order.")
    boolean batch;

    @Override
    public Integer call() {
        return batch ? new Batch(this).run() : super.call();
    }
}
