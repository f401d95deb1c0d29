package vn.lienthong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a vendor compiles against holds no type of the libraries underneath: they may be exchanged without breaking him. */
class ExportedSignaturesTest {
    private static final List<String> HIDDEN =
            List.of("org.apache.hc.", "org.eclipse.yasson.", "org.bouncycastle.", "org.apache.pdfbox.");

    @Test
    void showNoLibraryType() throws IOException {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(
                        "vn.lienthong.core", "vn.lienthong.signature", "vn.lienthong.portal", "vn.lienthong.exchange");
        Set<String> offences = new TreeSet<>();
        Set<String> exported = exportedPackages();
        for (JavaClass type : classes) {
            if (isVisible(type.getModifiers()) && exported.contains(type.getPackageName())) {
                shown(type)
                        .filter(shown -> HIDDEN.stream().anyMatch(shown::startsWith))
                        .forEach(shown -> offences.add(type.getName() + " shows " + shown));
            }
        }
        assertThat(classes).isNotEmpty();
        assertThat(offences).isEmpty();
    }

    /** What the module descriptors on the class path export. */
    private static Set<String> exportedPackages() throws IOException {
        Set<String> exported = new TreeSet<>();
        for (URL url :
                Collections.list(ExportedSignaturesTest.class.getClassLoader().getResources("module-info.class"))) {
            try (InputStream in = url.openStream()) {
                ModuleDescriptor module = ModuleDescriptor.read(in);
                if (module.name().startsWith("vn.lienthong.")) {
                    module.exports().stream()
                            .filter(export -> !export.isQualified())
                            .forEach(export -> exported.add(export.source()));
                }
            }
        }
        assertThat(exported).contains("vn.lienthong.core.http", "vn.lienthong.core.call");
        return exported;
    }

    private static Stream<String> shown(JavaClass type) {
        Stream<JavaType> ofCode = type.getCodeUnits().stream()
                .filter(unit -> isVisible(unit.getModifiers()))
                .flatMap(ExportedSignaturesTest::types);
        Stream<JavaType> ofFields = type.getFields().stream()
                .filter(field -> isVisible(field.getModifiers()))
                .map(JavaField::getType);
        Stream<JavaType> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        return Stream.of(ofCode, ofFields, parents)
                .flatMap(types -> types)
                .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getName);
    }

    private static Stream<JavaType> types(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
