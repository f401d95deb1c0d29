package vn.lienthong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every command, whatever it is given. */
class ContractTest {
    private static final String SECRET = "bi-mat-khong-duoc-in";
    private static final Map<String, String> ENVIRONMENT = Map.of("SECRET", SECRET);

    @TempDir
    static Path dir;

    /** Commands that read a file: in the place of FILE stands each bad input in turn. */
    private static final List<String> READERS = List.of(
            "edxml read FILE",
            "edxml check FILE",
            "edxml extract FILE --out OUT",
            "edxml build FILE --out OUT",
            "cert check FILE",
            "dossier check FILE",
            "payment checksum FILE --message INIT --secret-env SECRET",
            "payment verify FILE --secret-env SECRET",
            "doctor --config FILE",
            "due --received 2026-02-13T10:00 --term 3 --calendar FILE",
            "sandbox start --faults FILE",
            "verify FILE",
            "sign pdf FILE --out OUT --key FILE --password-env SECRET");

    private static final List<String> BATCHES = List.of(
            "verify",
            "dossier check",
            "payment checksum",
            "payment verify",
            "edxml read",
            "edxml check",
            "cert check",
            "code agency",
            "code dossier",
            "code document",
            "due");

    private static final List<Path> BAD = new ArrayList<>();

    @BeforeAll
    static void badFiles() throws IOException {
        BAD.add(dir.resolve("missing"));
        BAD.add(Files.createDirectory(dir.resolve("directory")));
        BAD.add(Files.createFile(dir.resolve("empty")));
        byte[] noise = new byte[4_096];
        new Random(7).nextBytes(noise);
        BAD.add(Files.write(dir.resolve("garbage"), noise));
        BAD.add(Files.writeString(dir.resolve("page.html"), "<!DOCTYPE html><html><body>502</body></html>"));
        BAD.add(Files.writeString(dir.resolve("deep.json"), "[".repeat(100_000)));
        byte[] huge = new byte[40 << 20];
        Arrays.fill(huge, (byte) ' ');
        BAD.add(Files.write(dir.resolve("huge"), huge));
    }

    @TestFactory
    Stream<DynamicTest> badInputIsSaidInOneSentence() {
        return READERS.stream()
                .flatMap(reader -> BAD.stream()
                        .map(file -> DynamicTest.dynamicTest(reader + " ← " + file.getFileName(), () -> {
                            Cli json = run(reader, file, "--json");
                            assertThat(json.exit()).as(json.err()).isEqualTo(Exit.UNREADABLE);
                            if (!reader.startsWith("verify") || !Files.isRegularFile(file)) {
                                assertThat(json.json().getJsonObject("error").keySet())
                                        .contains("code", "message");
                            }
                            assertThat(json.json().containsKey("findings")).isTrue();
                            isClean(json);
                            Cli text = run(reader, file, "--lang", "vi");
                            assertThat(text.exit()).isEqualTo(Exit.UNREADABLE);
                            assertThat(text.out() + text.err()).isNotBlank();
                            isClean(text);
                        })));
    }

    private static Cli run(String command, Path file, String... more) {
        Stream<String> words = Arrays.stream(command.split(" ")).map(word -> switch (word) {
            case "FILE" -> file.toString();
            case "OUT" -> dir.resolve("written").toString();
            default -> word;
        });
        return Cli.run(
                ENVIRONMENT, "", Stream.concat(words, Arrays.stream(more)).toArray(String[]::new));
    }

    private static void isClean(Cli cli) {
        assertThat(cli.out() + cli.err())
                .doesNotContain("\tat ")
                .doesNotContain("Exception")
                .doesNotContain(SECRET);
        assertThat(dir.resolve("written")).doesNotExist();
    }

    @TestFactory
    Stream<DynamicTest> aBadLineNeverStopsABatch() {
        List<String> bad = List.of(
                "x",
                "[]",
                "null",
                "{\"a\":1,\"a\":2}",
                "{}",
                "{\"nope\":1}",
                "{\"lang\":\"fr\"}",
                "{\"--json\":1}",
                "[".repeat(10_000),
                "{\"file\":\"/none\"",
                "\u0000",
                "\"");
        return BATCHES.stream()
                .map(batch -> DynamicTest.dynamicTest(batch, () -> {
                    String input = String.join("\n", bad);
                    List<String> arguments = new ArrayList<>(List.of(batch.split(" ")));
                    arguments.add("--batch");
                    Cli cli = Cli.run(ENVIRONMENT, input, arguments.toArray(String[]::new));
                    assertThat(cli.exit()).isZero();
                    assertThat(cli.exits()).hasSize(bad.size()).containsOnly(Exit.USAGE);
                    assertThat(cli.err()).isEmpty();
                }));
    }

    @Test
    void aLineLongerThanAnyRequestIsOneBadLine() {
        String input = "{\"text\":\"" + "x".repeat(LineReader.MAX_LENGTH) + "\"}\n{\"text\":\"H99\"}\n";
        Cli cli = Cli.run(Map.of(), input, "code", "agency", "--batch");
        assertThat(cli.exits()).containsExactly(Exit.USAGE, Exit.OK);
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsNoFile() throws IOException {
        Path file = Files.writeString(dir.resolve("arguments"), "000.00.07.H99-260309-0014");
        assertThat(Cli.run("code", "dossier", "@" + file).exit()).isEqualTo(Exit.BAD);
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : READERS) {
            String[] words = command.split(" (?=FILE|--)")[0].split(" ");
            String[] asked = Arrays.copyOf(words, words.length + 1);
            asked[words.length] = "--help";
            Cli cli = Cli.run(asked);
            assertThat(cli.exit()).as(command).isZero();
            assertThat(cli.out()).as(command).contains("--json");
        }
    }

    @Test
    void aUsageErrorIsJsonToo() {
        Cli cli = Cli.run("due", "--json", "--nope");
        assertThat(cli.exit()).isEqualTo(Exit.USAGE);
        assertThat(cli.json().getJsonObject("error").getString("code")).isEqualTo("CLI-USAGE");
    }
}
