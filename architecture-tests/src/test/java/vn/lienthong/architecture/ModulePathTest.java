package vn.lienthong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All other tests run on the class path, where no {@code exports}, {@code opens} or {@code requires} counts. Here an application that is
 * a module itself is compiled against the SDK's modules and run with them in a JVM of its own.
 */
class ModulePathTest {
    /** What an embedder of the portal, the exchange and the signature has: our modules and their run-time dependencies. */
    private static final Pattern WANTED = Pattern.compile(
            "(sdk-(core|signature|portal|exchange)|httpclient5|httpcore5|httpcore5-h2|slf4j-api|slf4j-nop|jcl-over-slf4j|jspecify"
                    + "|jakarta\\.json-api|jakarta\\.json\\.bind-api|yasson|parsson|bcprov-jdk18on|bcpkix-jdk18on|bcutil-jdk18on"
                    + "|pdfbox|pdfbox-io|fontbox)(-\\d.*\\.jar)?");

    private static final Path CONSUMER = Path.of("src/test/consumer");
    private static final Path PDF = Path.of("../sdk-signature/src/test/resources/pdf/libreoffice.pdf");
    private static final Path DOSSIER =
            Path.of("../sdk-portal/src/test/resources/vn/lienthong/portal/dossier/dossier.json");

    @TempDir
    Path folder;

    @Test
    void servesAnApplicationThatIsAModule() throws Exception {
        Path classes = compiled();
        Path log = folder.resolve("log.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dfile.encoding=UTF-8",
                        "--module-path",
                        modulePath() + File.pathSeparator + classes,
                        "--module",
                        "vn.agency/vn.agency.Consumer",
                        DOSSIER.toString(),
                        PDF.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(child.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            child.destroyForcibly();
        }
        assertThat(Files.readString(log)).isEqualTo("used" + System.lineSeparator());
        assertThat(child.exitValue()).isZero();
    }

    private Path compiled() throws Exception {
        Path classes = folder.resolve("classes");
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        List<String> sources;
        try (Stream<Path> files = Files.walk(CONSUMER)) {
            sources = files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .toList();
        }
        List<String> options = List.of(
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-proc:none",
                "--module-path",
                modulePath(),
                "-d",
                classes.toString());
        String[] arguments = Stream.concat(options.stream(), sources.stream()).toArray(String[]::new);
        int result = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments);
        assertThat(result).as(said.toString()).isZero();
        return classes;
    }

    /** From the class path of this test, where a module is a jar or, in a build that stops before packaging, a folder of classes. */
    private static String modulePath() {
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> WANTED.matcher(nameOf(Path.of(entry))).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String nameOf(Path entry) {
        return entry.endsWith(Path.of("target", "classes"))
                ? entry.getParent().getParent().getFileName().toString()
                : entry.getFileName().toString();
    }
}
