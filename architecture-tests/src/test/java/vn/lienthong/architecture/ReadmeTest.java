package vn.lienthong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows compiles, and the commands it names are those that run. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.vi.md"})
    void theCodeOfTheReadmeIsCompiled(String readme) throws IOException {
        String source = read("examples/one-stop/src/main/java/vn/lienthong/examples/onestop/TenLines.java");
        int from = source.indexOf("// README");
        int to = source.indexOf("// end");
        assertThat(from).isPositive();
        Matcher code = JAVA.matcher(read(readme));
        assertThat(code.find()).isTrue();
        assertThat(squeezed(code.group(1))).isEqualTo(squeezed(source.substring(from + "// README".length(), to)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.vi.md", "CONTRIBUTING.md", "docs/architecture.md"})
    void everyLinkLeadsSomewhere(String page) throws IOException {
        Path folder = ROOT.resolve(page).getParent();
        Matcher link = LINK.matcher(read(page));
        while (link.find()) {
            assertThat(folder.resolve(link.group(1))).exists();
        }
    }

    @Test
    void ciRunsTheTestCommandOfTheReadme() throws IOException {
        assertThat(read("README.md")).contains("\nmvn verify\n");
        assertThat(read("README.vi.md")).contains("\nmvn verify\n");
        assertThat(read(".ci/run")).containsPattern("\nmvn [^\n]*verify\n");
    }

    /** Formatting may differ, the code may not. */
    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
