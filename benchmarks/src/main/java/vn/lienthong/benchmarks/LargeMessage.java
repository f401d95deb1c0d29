package vn.lienthong.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import vn.lienthong.testkit.axis.AxisSimulator;
import vn.lienthong.testkit.sim.SimulatorSettings;

/**
 * One edXML message with an attachment of 200 MB goes out over the simulated axis and is received again, both in one client JVM with a heap
 * of 64 MB; the axis runs in this JVM. See {@link LargeMessageClient} for what is measured.
 */
final class LargeMessage implements Comparison {
    private static final long SIZE = 200L << 20;
    private static final String HEAP = "-Xmx64m";

    @Override
    public String name() {
        return "large";
    }

    @Override
    public String run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("large");
        Path attachment = noise(folder.resolve("attachment.bin"));
        Path said = folder.resolve("said.txt");
        try (AxisSimulator axis = AxisSimulator.start(SimulatorSettings.standard())) {
            Process client = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            HEAP,
                            "-XX:+ExitOnOutOfMemoryError",
                            "-cp",
                            System.getProperty("java.class.path"),
                            LargeMessageClient.class.getName(),
                            axis.adapterUrl(),
                            attachment.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(said.toFile())
                    .start();
            try {
                if (!client.waitFor(15, TimeUnit.MINUTES) || client.exitValue() != 0) {
                    throw new IllegalStateException("the client did not finish; it said: " + Files.readString(said));
                }
            } finally {
                client.destroyForcibly();
            }
            return Files.readString(said).strip();
        } finally {
            Files.deleteIfExists(said);
            Files.deleteIfExists(attachment);
            Files.deleteIfExists(folder);
        }
    }

    /** Bytes that do not shrink: the block is longer than the window of deflate. */
    private static Path noise(Path file) throws IOException {
        byte[] block = new byte[1 << 16];
        new Random(1).nextBytes(block);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long written = 0; written < SIZE; written += block.length) {
                out.write(block);
            }
        }
        return file;
    }
}
