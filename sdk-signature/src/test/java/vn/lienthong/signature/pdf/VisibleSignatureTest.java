package vn.lienthong.signature.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.core.content.Content;
import vn.lienthong.core.error.SigningRefusedException;
import vn.lienthong.signature.key.SigningKey;
import vn.lienthong.signature.pdf.visible.PageBox;
import vn.lienthong.signature.pdf.visible.Picture;
import vn.lienthong.signature.pdf.visible.TextLine;
import vn.lienthong.signature.pdf.visible.VisibleProfile;
import vn.lienthong.signature.pdf.visible.VisibleSignature;
import vn.lienthong.testkit.time.TestClock;

/** What is seen on the page, by profile. */
class VisibleSignatureTest {
    private static final PageBox LEADER_BOX = new PageBox(120, 215, 45, 22);
    private static final Picture SEAL = picture(Color.RED, 400, 400, BufferedImage.TYPE_INT_ARGB);
    private static final Picture HAND = picture(Color.BLUE, 450, 200, BufferedImage.TYPE_INT_ARGB);

    @TempDir
    Path folder;

    @Test
    @DisplayName("13.2: leader, then agency with its seal over a third of the picture")
    void putsTheSealOverTheLeadersPicture() throws Exception {
        Path leader = sign(
                SampleKeys.leader(),
                fixture("incremental"),
                "leader.pdf",
                VisibleSignature.builder(VisibleProfile.LEADER).picture(HAND).box(LEADER_BOX));
        Path agency = sign(
                SampleKeys.agency(),
                leader,
                "agency.pdf",
                VisibleSignature.builder(VisibleProfile.AGENCY).picture(SEAL).sealDiameterMm(36));

        assertRect(rect(agency, 0), 340.16, 170.08, 467.72, 232.44);
        assertRect(rect(agency, 1), 280.63, 150.24, 382.68, 252.28);
        Tool.assertSigned(agency, 2);
    }

    @Test
    @DisplayName("13.2, SG-17: number and time top right of the first page, the time equal to /M")
    void printsNumberAndTimeOnAnAttachment() throws Exception {
        Path output = sign(
                SampleKeys.agency(),
                fixture("incremental"),
                "attachment.pdf",
                VisibleSignature.builder(VisibleProfile.ATTACHMENT).documentNumber("45/QĐ-SVD"));

        assertRect(rect(output, 0), 382.76, 783.54, 552.76, 813.54);
        assertThat(Tool.run("pdftotext", "-layout", output.toString(), "-").output())
                .contains("45/QĐ-SVD")
                .contains("22.11.2026 14:05:09 +07:00");
        assertThat(new String(Files.readAllBytes(output), java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("/M (D:20261122140509+07'00')");
        Tool.assertSigned(output, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "libreoffice",
                "chromium",
                "rotated-90",
                "rotated-180",
                "rotated-270",
                "shifted",
                "hybrid",
                "linearised-streams"
            })
    @DisplayName("SG-14: text stands upright in its corner whatever the page's rotation")
    void printsOnEveryKindOfPage(String fixture) throws Exception {
        Path output = sign(
                SampleKeys.agency(),
                fixture(fixture),
                "copy.pdf",
                VisibleSignature.builder(VisibleProfile.COPY).copyForm("SAO Y"));

        assertThat(Tool.run("pdftotext", "-layout", output.toString(), "-").output())
                .contains("SAO Y")
                .contains("Ủy ban nhân dân tỉnh Thử")
                .contains("22.11.2026 14:05:09 +07:00");
        Tool.assertSigned(output, 1);
    }

    @Test
    void fillsThePreparedFieldOfTheLeader() throws Exception {
        Path output = sign(
                SampleKeys.leader(),
                fixture("empty-field"),
                "leader.pdf",
                VisibleSignature.builder(VisibleProfile.LEADER).picture(HAND));

        assertRect(rect(output, 0), 340.16, 170.08, 467.72, 232.44);
        Tool.assertSigned(output, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice", "chromium"})
    void signsBetweenPositionAndName(String fixture) throws Exception {
        Path output = sign(
                SampleKeys.leader(),
                fixture(fixture),
                "leader.pdf",
                VisibleSignature.builder(VisibleProfile.LEADER).picture(HAND).between("PHÓ GIÁM ĐỐC", "Lê Văn Mẫu"));

        PDRectangle rect = rect(output, 0);
        assertThat(rect.getWidth()).isCloseTo(45 * 72 / 25.4f, within(0.01f));
        assertThat(rect.getHeight()).isCloseTo(22 * 72 / 25.4f, within(0.01f));
        Tool.assertSigned(output, 1);
    }

    @Test
    @DisplayName("5.2: the later of two boxes in one corner stands 2 mm below the earlier")
    void placesTheSecondBoxBelowTheFirst() throws Exception {
        VisibleSignature.Builder scan = VisibleSignature.builder(VisibleProfile.ARCHIVE_SCAN);
        Path once = sign(SampleKeys.agency(), fixture("incremental"), "once.pdf", scan);
        Path twice = sign(SampleKeys.agency(), once, "twice.pdf", scan);

        float gap = rect(twice, 0).getLowerLeftY() - rect(twice, 1).getUpperRightY();
        assertThat(gap).isCloseTo(2 * 72 / 25.4f, within(0.01f));
        Tool.assertSigned(twice, 2);
    }

    @Test
    void printsTheCounterScanOnTheLeftBesideItsQrSymbol() throws Exception {
        Path output = sign(
                SampleKeys.ec(),
                fixture("incremental"),
                "scan.pdf",
                VisibleSignature.builder(VisibleProfile.COUNTER_SCAN).besideQr(20));

        assertThat(rect(output, 0).getLowerLeftX()).isCloseTo(38 * 72 / 25.4f, within(0.01f));
        assertThat(Tool.run("pdftotext", output.toString(), "-").output()).contains("Đặng Thị Mẫu");
    }

    @Test
    @DisplayName("SG-16: long text makes the box grow downwards and is never cut")
    void growsWithTheText() throws Exception {
        String name = "Trung tâm Phục vụ hành chính công và Chuyển đổi số của Ủy ban nhân dân xã Ví Dụ, tỉnh Thử";
        Path output = sign(
                SampleKeys.agency(),
                fixture("incremental"),
                "scan.pdf",
                VisibleSignature.builder(VisibleProfile.ARCHIVE_SCAN).text(TextLine.AGENCY_NAME, name));

        assertThat(rect(output, 0).getUpperRightY()).isCloseTo(813.54f, within(0.01f));
        assertThat(rect(output, 0).getHeight()).isGreaterThanOrEqualTo(54);
        assertThat(Tool.run("pdftotext", output.toString(), "-").output().replaceAll("\\s+", " "))
                .contains(name);
    }

    @Test
    @DisplayName("SG-16: a letter the font lacks is a refusal that names it, and no output appears")
    void refusesAMissingGlyph() {
        assertRefused(
                        "SIG-VIS-GLYPH",
                        VisibleSignature.builder(VisibleProfile.ATTACHMENT).documentNumber("45/決"))
                .hasMessageContaining("U+6C7A");
    }

    @Test
    void refusesALeaderWithoutPlace() {
        assertRefused(
                "SIG-VIS-PLACE", VisibleSignature.builder(VisibleProfile.LEADER).picture(HAND));
    }

    @Test
    @DisplayName("SG-19: a seal without a leader's signature is refused")
    void refusesASealWithoutLeader() {
        assertRefused(
                "SIG-VIS-PLACE",
                VisibleSignature.builder(VisibleProfile.AGENCY).picture(SEAL).sealDiameterMm(36));
    }

    @Test
    @DisplayName("SG-15: the seal's diameter has no default")
    void refusesASealWithoutDiameter() {
        assertRefused(
                "SIG-VIS-PLACE",
                VisibleSignature.builder(VisibleProfile.AGENCY).picture(SEAL).box(LEADER_BOX));
    }

    @Test
    void refusesABoxOutsideThePage() {
        assertRefused(
                "SIG-VIS-OUTSIDE",
                VisibleSignature.builder(VisibleProfile.LEADER).picture(HAND).box(new PageBox(190, 215, 45, 22)));
    }

    @Test
    void warnsOfAnOpaquePicture() {
        Picture opaque = picture(Color.BLUE, 450, 200, BufferedImage.TYPE_INT_RGB);
        VisibleSignature.Builder leader =
                VisibleSignature.builder(VisibleProfile.LEADER).picture(opaque).box(LEADER_BOX);
        SignedPdf signed = signer(SampleKeys.leader())
                .sign(
                        fixture("incremental"),
                        folder.resolve("out.pdf"),
                        PdfSigning.builder(PadesLevel.B_B).show(leader.build()).build());

        assertThat(signed.findings().hasRule("SIG-VIS-IMAGE")).isTrue();
        assertRefused("SIG-VIS-IMAGE", leader.strict());
    }

    @Test
    void refusesAPictureThatIsNoPng() {
        assertThatThrownBy(() -> Picture.png(Content.ofUtf8("không phải ảnh")))
                .isInstanceOfSatisfying(
                        SigningRefusedException.class, e -> assertThat(e.code()).isEqualTo("SIG-VIS-IMAGE"));
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ?> assertRefused(
            String code, VisibleSignature.Builder visible) {
        Path output = folder.resolve("refused.pdf");
        var thrown = assertThatThrownBy(() -> signer(SampleKeys.leader())
                        .sign(
                                fixture("incremental"),
                                output,
                                PdfSigning.builder(PadesLevel.B_B)
                                        .show(visible.build())
                                        .build()))
                .isInstanceOf(SigningRefusedException.class)
                .satisfies(e -> assertThat(((SigningRefusedException) e).code()).isEqualTo(code));
        assertThat(output).doesNotExist();
        return thrown;
    }

    private Path sign(SigningKey key, Path input, String name, VisibleSignature.Builder visible) {
        Path output = folder.resolve(name);
        signer(key)
                .sign(
                        input,
                        output,
                        PdfSigning.builder(PadesLevel.B_B).show(visible.build()).build());
        return output;
    }

    private static PdfSigner signer(SigningKey key) {
        return PdfSigner.builder(key).clock(TestClock.at(SampleKeys.NOW)).build();
    }

    private static PDRectangle rect(Path file, int index) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDSignatureField field = document.getSignatureFields().get(index);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            return widget.getRectangle();
        }
    }

    private static void assertRect(PDRectangle rect, double x0, double y0, double x1, double y1) {
        assertThat((double) rect.getLowerLeftX()).isCloseTo(x0, within(0.01));
        assertThat((double) rect.getLowerLeftY()).isCloseTo(y0, within(0.01));
        assertThat((double) rect.getUpperRightX()).isCloseTo(x1, within(0.01));
        assertThat((double) rect.getUpperRightY()).isCloseTo(y1, within(0.01));
    }

    private static Path fixture(String name) {
        return PdfSignerOracleTest.fixture(name);
    }

    private static Picture picture(Color colour, int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(12));
        graphics.drawOval(8, 8, width - 16, height - 16);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Picture.png(Content.of(png.toByteArray()));
    }
}
