package vn.lienthong.testkit.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A program we did not write, as a second opinion. */
record Tool(int exit, String output) {
    static Tool openssl(Path directory, String... arguments) throws IOException, InterruptedException {
        return run(directory, "openssl", arguments);
    }

    static Tool keytool(Path directory, String... arguments) throws IOException, InterruptedException {
        return run(
                directory,
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                arguments);
    }

    /** A missing program fails the test where everything has to be present, and skips it on a developer's machine. */
    private static Tool run(Path directory, String program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(program);
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assertThat(System.getenv("CI")).as("%s is missing", program).isNotEqualTo("true");
            return Assumptions.abort(program + " is missing");
        }
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Tool(process.waitFor(), output);
    }
}
