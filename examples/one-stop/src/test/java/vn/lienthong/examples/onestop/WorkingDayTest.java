package vn.lienthong.examples.onestop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.testkit.axis.AxisAgency;
import vn.lienthong.testkit.axis.AxisItem;

class WorkingDayTest {
    private static final String CODE = "000.00.07.H99-260424-0014";

    @TempDir
    Path dir;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(LocalPlatforms platforms, String... more) throws Exception {
        String[] arguments = new String[more.length + 1];
        System.arraycopy(more, 0, arguments, 0, more.length);
        arguments[more.length] = "out=" + dir.resolve("day");
        return WorkingDay.run(new PrintStream(printed, true, StandardCharsets.UTF_8), Options.of(arguments), platforms);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void losesNothingAndDoublesNothing() throws Exception {
        try (LocalPlatforms platforms = LocalPlatforms.start()) {
            assertThat(run(platforms)).isZero();

            assertThat(platforms.portal().dossierCodes()).containsExactly(CODE);
            assertThat(platforms.portal().timeline(CODE)).hasSize(2);
            assertThat(platforms.payment().references()).hasSize(1);
            assertThat(platforms.payment().noticeAnswers()).hasSize(2);
            assertThat(platforms.axis().received(AxisAgency.MINISTRY.code())).hasSize(1);
            assertThat(platforms.axis().received("G99")).hasSize(1);
            assertThat(platforms.axis().received(AxisAgency.DEPARTMENT.code()))
                    .hasSize(4)
                    .allMatch(AxisItem::isStatus);
            assertThat(platforms.axis().counts().repeatedSends()).isZero();
        }
        assertThat(text()).contains("VALID", "GOVERNMENT", "UPDATED", "đã tồn tại", "lặp lại", "không rõ yêu cầu");
        assertThat(dir.resolve("day/quyet-dinh.signed.pdf")).isNotEmptyFile();
        assertThat(dir.resolve("day/axis/cong-van.edxml")).isNotEmptyFile();
        assertThat(Files.size(dir.resolve("day/axis/cong-van.edxml"))).isGreaterThan(2_000_000);
    }

    @Test
    void showsNoPersonalData() throws Exception {
        try (LocalPlatforms platforms = LocalPlatforms.start()) {
            run(platforms);
        }
        assertThat(text()).doesNotContain("Lò Thị Ví Dụ", "vidu@example.org", "0000000001");
    }

    @Test
    void speaksEnglish() throws Exception {
        try (LocalPlatforms platforms = LocalPlatforms.start()) {
            assertThat(run(platforms, "--lang", "en")).isZero();
        }
        assertThat(text()).contains("A dossier arrives", "already exists").doesNotContain("Tiếp nhận hồ sơ");
    }

    @Test
    void signsAPaperOfTheNewcomersOwn() throws Exception {
        Path own = dir.resolve("own.pdf");
        ResultPaper.write(own, "7/QĐ-VD", "ngày 1 tháng 4 năm 2026", "Trần Thị Mẫu", "Người Thử");
        try (LocalPlatforms platforms = LocalPlatforms.start()) {
            assertThat(run(platforms, "paper=" + own)).isZero();
        }
        try (PDDocument signed =
                Loader.loadPDF(dir.resolve("day/quyet-dinh.signed.pdf").toFile())) {
            assertThat(signed.getSignatureDictionaries()).hasSize(2);
        }
    }

    @Test
    void saysWhatIsWrongWithADossierInsteadOfThrowing() throws Exception {
        Path bad = Files.writeString(dir.resolve("bad.json"), "{\"code\":");
        try (LocalPlatforms platforms = LocalPlatforms.start()) {
            assertThat(run(platforms, "dossier=" + bad)).isEqualTo(1);
        }
        assertThat(text()).contains("!").doesNotContain("\tat ");
    }

    @Test
    void explainsItsArguments() throws Exception {
        assertThat(WorkingDay.run(new PrintStream(printed, true, StandardCharsets.UTF_8), "nonsense"))
                .isEqualTo(64);
        assertThat(text()).contains("paper=FILE.pdf");
    }
}
