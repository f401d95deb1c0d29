package vn.lienthong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.lienthong.core.message.MessageTemplate;

/** Every catalogue of messages and findings in the reactor is complete in both languages; a new one is found by itself. */
class MessageCatalogueTest {
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+");
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");
    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final Pattern VIETNAMESE = Pattern.compile(
            "[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<MessageTemplate> TEMPLATES = templates();

    @Test
    void findsTheCatalogues() {
        assertThat(TEMPLATES).hasSizeGreaterThan(50);
    }

    @TestFactory
    Stream<DynamicTest> saysEverythingInBothLanguages() {
        return TEMPLATES.stream()
                .map(t -> DynamicTest.dynamicTest(name(t), () -> {
                    assertThat(t.vi()).as("Vietnamese text").isNotBlank().isEqualTo(t.vi().strip());
                    assertThat(t.en()).as("English text").isNotBlank().isEqualTo(t.en().strip());
                    assertThat(holes(t.vi())).as("holes").isEqualTo(holes(t.en()));
                    assertThat(VIETNAMESE.matcher(t.vi()).find())
                            .as("Vietnamese has its diacritics")
                            .isTrue();
                    assertThat(HOLE.matcher(t.vi() + t.en()).replaceAll(""))
                            .as("a brace that is no hole")
                            .doesNotContainPattern(BRACE);
                }));
    }

    @TestFactory
    Stream<DynamicTest> hasAStableIdentifier() {
        return TEMPLATES.stream()
                .map(t -> DynamicTest.dynamicTest(
                        name(t), () -> assertThat(t.id()).matches(ID)));
    }

    /** Elsewhere several sentences may share the identifier that the specification gives to a rule. */
    @Test
    void givesNoIdentifierOfTheCoreTwice() {
        Map<String, List<String>> owners = new HashMap<>();
        TEMPLATES.stream()
                .filter(t -> t.getClass().getPackageName().startsWith("vn.lienthong.core."))
                .forEach(t ->
                        owners.computeIfAbsent(t.id(), id -> new ArrayList<>()).add(name(t)));
        owners.values().removeIf(names -> names.size() == 1);
        assertThat(owners).isEmpty();
    }

    private static List<MessageTemplate> templates() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.lienthong").stream()
                        .filter(c -> c.isEnum() && c.isAssignableTo(MessageTemplate.class))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .map(JavaClass::reflect)
                        .flatMap(c -> Stream.of(c.getEnumConstants()))
                        .map(MessageTemplate.class::cast)
                        .toList();
    }

    private static Set<String> holes(String text) {
        Set<String> holes = new TreeSet<>();
        Matcher matcher = HOLE.matcher(text);
        while (matcher.find()) {
            holes.add(matcher.group(1));
        }
        return holes;
    }

    private static String name(MessageTemplate template) {
        return ((Enum<?>) template).getDeclaringClass().getSimpleName() + "." + template;
    }
}
